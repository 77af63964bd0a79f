#pragma once

#include "storage/storage_error.h"

#include <catch2/catch_tostring.hpp>

#include <optional>
#include <string>

namespace test {

inline const char* nameOf(storage::StorageError::Kind kind)
{
    using Kind = storage::StorageError::Kind;
    switch (kind) {
    case Kind::Absent: return "Absent";
    case Kind::AlreadyThere: return "AlreadyThere";
    case Kind::NotAVault: return "NotAVault";
    case Kind::WrongKey: return "WrongKey";
    case Kind::KeyFileMissing: return "KeyFileMissing";
    case Kind::KeyFileDamaged: return "KeyFileDamaged";
    case Kind::NewerSchema: return "NewerSchema";
    case Kind::Busy: return "Busy";
    case Kind::ReadOnly: return "ReadOnly";
    case Kind::DiskFull: return "DiskFull";
    case Kind::Damaged: return "Damaged";
    case Kind::EvaluationFile: return "EvaluationFile";
    case Kind::NotAnEvaluationFile: return "NotAnEvaluationFile";
    case Kind::OtherThreshold: return "OtherThreshold";
    case Kind::OtherEvaluationSet: return "OtherEvaluationSet";
    case Kind::PracticeTwice: return "PracticeTwice";
    case Kind::Other: return "Other";
    }
    return "unknown";
}

// The kind of error that an action ends in, or nothing when it succeeds.
template <typename Action>
std::optional<storage::StorageError::Kind> kindOf(Action&& action)
{
    try {
        action();
    } catch (const storage::StorageError& error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace test

template <>
struct Catch::StringMaker<storage::StorageError::Kind>
{
    static std::string convert(storage::StorageError::Kind kind) { return test::nameOf(kind); }
};
