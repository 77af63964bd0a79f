#pragma once

#include "domain/vocabulary.h"

// The words of a guide and the codes by which its file knows them.
namespace guide {

// What a prompt has in mind: the words of the vision, and three that go with them.
enum class VisionWord {
    Network,
    Context,
    Emergence,
    NotKnowing,
    CoCreation,
    Strength,
    Meaning,
    ManyVoices,
    HelpingByNotHelping,
    OwnDirection,
};

// The parts of a conversation, with the time before and after it.
enum class PhaseKind {
    Preparation,
    Opening,
    WhatHappened,
    SensitivitiesAndTalents,
    Reflection,
    WhereTo,
    WhatIsNeeded,
    Closing,
    Afterwards,
};

// What can be the case at the table, coded as the evaluation set asks for it afterwards.
enum class Situation { CloseOnePresent, PlainLanguage, LanguageCulture, DiagnosticQuestion };

} // namespace guide

namespace domain {

// These are the words as people know them: the vision is Dutch, and so are its guides.
template <>
inline constexpr std::array codesOf<guide::VisionWord>{
    Coded{guide::VisionWord::Network, "netwerk"_L1},
    Coded{guide::VisionWord::Context, "context"_L1},
    Coded{guide::VisionWord::Emergence, "emergentie"_L1},
    Coded{guide::VisionWord::NotKnowing, "niet-weten"_L1},
    Coded{guide::VisionWord::CoCreation, "cocreatie"_L1},
    Coded{guide::VisionWord::Strength, "kracht"_L1},
    Coded{guide::VisionWord::Meaning, "betekenis"_L1},
    Coded{guide::VisionWord::ManyVoices, "meerdere stemmen"_L1},
    Coded{guide::VisionWord::HelpingByNotHelping, "helpen door niet te helpen"_L1},
    Coded{guide::VisionWord::OwnDirection, "regie"_L1},
};

template <>
inline constexpr std::array codesOf<guide::PhaseKind>{
    Coded{guide::PhaseKind::Preparation, "preparation"_L1},
    Coded{guide::PhaseKind::Opening, "opening"_L1},
    Coded{guide::PhaseKind::WhatHappened, "what_happened"_L1},
    Coded{guide::PhaseKind::SensitivitiesAndTalents, "sensitivities_and_talents"_L1},
    Coded{guide::PhaseKind::Reflection, "reflection"_L1},
    Coded{guide::PhaseKind::WhereTo, "where_to"_L1},
    Coded{guide::PhaseKind::WhatIsNeeded, "what_is_needed"_L1},
    Coded{guide::PhaseKind::Closing, "closing"_L1},
    Coded{guide::PhaseKind::Afterwards, "afterwards"_L1},
};

template <>
inline constexpr std::array codesOf<guide::Situation>{
    Coded{guide::Situation::CloseOnePresent, "close_one_present"_L1},
    Coded{guide::Situation::PlainLanguage, "plain_language"_L1},
    Coded{guide::Situation::LanguageCulture, "language_culture"_L1},
    Coded{guide::Situation::DiagnosticQuestion, "diagnostic_question"_L1},
};

} // namespace domain
