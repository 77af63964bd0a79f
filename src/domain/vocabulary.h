#pragma once

#include <QString>

#include <array>
#include <optional>

// The words of the conversation, and the codes by which files know them.
namespace domain {

using namespace Qt::StringLiterals;

enum class Question { WhatHappened, SensitivitiesAndTalents, WhereTo, WhatIsNeeded };

enum class Role {
    HelpSeeker,
    CloseOne,
    CompanionSupporter,
    PohGgz,
    ClientSupporter,
    PeerWorker,
    WmoConsultant,
    WelfareWorker,
    GgzProfessional,
    Interpreter,
};

// The help-seeker stands in the middle of the drawing; the other kinds are drawn around.
enum class NodeKind {
    HelpSeeker,
    Theme,
    Person,
    Group,
    Event,
    Place,
    Activity,
    Organisation,
    Animal,
    Talent,
    Sensitivity,
    Wish,
};

enum class RelationQuality { Supportive, Neutral, Strained, Changing, CutOff, Wished };

// Forward is from the relation's first end to its second.
enum class Direction { None, Forward, Mutual };

// The states of one network that can be drawn. The beginning is kept as it was and is not drawn on.
enum class Snapshot { Begin, Now, Desired, FollowUp };

// Who chose where something stands: a hand on the drawing, or the program that looked for a free place.
enum class PlacedBy { Hand, Program };

// What the sheet is printed with.
enum class Sheet { Empty, Rings, RingsAndSectors };

// The quarters of a sheet with sectors, clockwise from the upper left.
enum class Sector { Family, Friends, Community, Care };

// The support that somebody gives, as the Dutch ecogram has it: P, G, A and E.
enum class Support { Practical, Company, Advice, Emotional };

enum class NeedSource { Self, Surroundings, ProfessionalHelp };

// How it went with an agreement, as it is asked weeks later.
enum class AgreementStatus { Kept, Busy, NotKept, NoLongerNeeded, Unknown };

// What a permission is for. Each is given and withdrawn apart from the others.
enum class Purpose {
    JointConversation,
    SharedNotes,
    HealthRecord, // of the GP
    SocialTeamFile,
    HandoutToCloseOne,
    Learning,
    Quote, // one sentence, without a name
};

enum class PermissionForm { Spoken, Written };

enum class Interpreter { None, Professional, CloseOne };

enum class Setting { GpPractice, Municipality, GgzStepDown, RecoveryAcademy, Other };

// An item that was left alone has no answer at all, which is yet another thing than these three.
enum class AnswerState { Given, NoAnswer, NotAsked };

template <typename Enum>
struct Coded
{
    Enum value;
    QLatin1StringView code;
};

// clang before 17 does not see this by itself.
template <typename Enum>
Coded(Enum, QLatin1StringView) -> Coded<Enum>;

// Every enumerator with its code, in the order in which people see them. Codes never change once released.
template <typename Enum>
inline constexpr std::array<Coded<Enum>, 0> codesOf{};

template <>
inline constexpr std::array codesOf<Question>{
    Coded{Question::WhatHappened, "what_happened"_L1},
    Coded{Question::SensitivitiesAndTalents, "sensitivities_and_talents"_L1},
    Coded{Question::WhereTo, "where_to"_L1},
    Coded{Question::WhatIsNeeded, "what_is_needed"_L1},
};

template <>
inline constexpr std::array codesOf<Role>{
    Coded{Role::HelpSeeker, "help_seeker"_L1},
    Coded{Role::CloseOne, "close_one"_L1},
    Coded{Role::CompanionSupporter, "companion_supporter"_L1},
    Coded{Role::PohGgz, "poh_ggz"_L1},
    Coded{Role::ClientSupporter, "client_supporter"_L1},
    Coded{Role::PeerWorker, "peer_worker"_L1},
    Coded{Role::WmoConsultant, "wmo_consultant"_L1},
    Coded{Role::WelfareWorker, "welfare_worker"_L1},
    Coded{Role::GgzProfessional, "ggz_professional"_L1},
    Coded{Role::Interpreter, "interpreter"_L1},
};

template <>
inline constexpr std::array codesOf<NodeKind>{
    Coded{NodeKind::HelpSeeker, "help_seeker"_L1},
    Coded{NodeKind::Theme, "theme"_L1},
    Coded{NodeKind::Person, "person"_L1},
    Coded{NodeKind::Group, "group"_L1},
    Coded{NodeKind::Event, "event"_L1},
    Coded{NodeKind::Place, "place"_L1},
    Coded{NodeKind::Activity, "activity"_L1},
    Coded{NodeKind::Organisation, "organisation"_L1},
    Coded{NodeKind::Animal, "animal"_L1},
    Coded{NodeKind::Talent, "talent"_L1},
    Coded{NodeKind::Sensitivity, "sensitivity"_L1},
    Coded{NodeKind::Wish, "wish"_L1},
};

template <>
inline constexpr std::array codesOf<RelationQuality>{
    Coded{RelationQuality::Supportive, "supportive"_L1}, Coded{RelationQuality::Neutral, "neutral"_L1},
    Coded{RelationQuality::Strained, "strained"_L1},     Coded{RelationQuality::Changing, "changing"_L1},
    Coded{RelationQuality::CutOff, "cut_off"_L1},        Coded{RelationQuality::Wished, "wished"_L1},
};

template <>
inline constexpr std::array codesOf<Direction>{
    Coded{Direction::None, "none"_L1},
    Coded{Direction::Forward, "forward"_L1},
    Coded{Direction::Mutual, "mutual"_L1},
};

template <>
inline constexpr std::array codesOf<Snapshot>{
    Coded{Snapshot::Begin, "begin"_L1},
    Coded{Snapshot::Now, "now"_L1},
    Coded{Snapshot::Desired, "desired"_L1},
    Coded{Snapshot::FollowUp, "follow_up"_L1},
};

template <>
inline constexpr std::array codesOf<PlacedBy>{
    Coded{PlacedBy::Hand, "hand"_L1},
    Coded{PlacedBy::Program, "program"_L1},
};

template <>
inline constexpr std::array codesOf<Sheet>{
    Coded{Sheet::Empty, "empty"_L1},
    Coded{Sheet::Rings, "rings"_L1},
    Coded{Sheet::RingsAndSectors, "rings_and_sectors"_L1},
};

template <>
inline constexpr std::array codesOf<Sector>{
    Coded{Sector::Family, "family"_L1},
    Coded{Sector::Friends, "friends"_L1},
    Coded{Sector::Community, "community"_L1},
    Coded{Sector::Care, "care"_L1},
};

template <>
inline constexpr std::array codesOf<Support>{
    Coded{Support::Practical, "practical"_L1},
    Coded{Support::Company, "company"_L1},
    Coded{Support::Advice, "advice"_L1},
    Coded{Support::Emotional, "emotional"_L1},
};

template <>
inline constexpr std::array codesOf<NeedSource>{
    Coded{NeedSource::Self, "self"_L1},
    Coded{NeedSource::Surroundings, "surroundings"_L1},
    Coded{NeedSource::ProfessionalHelp, "professional_help"_L1},
};

template <>
inline constexpr std::array codesOf<AgreementStatus>{
    Coded{AgreementStatus::Kept, "kept"_L1},        Coded{AgreementStatus::Busy, "busy"_L1},
    Coded{AgreementStatus::NotKept, "not_kept"_L1}, Coded{AgreementStatus::NoLongerNeeded, "no_longer_needed"_L1},
    Coded{AgreementStatus::Unknown, "unknown"_L1},
};

template <>
inline constexpr std::array codesOf<Purpose>{
    Coded{Purpose::JointConversation, "joint_conversation"_L1},
    Coded{Purpose::SharedNotes, "shared_notes"_L1},
    Coded{Purpose::HealthRecord, "health_record"_L1},
    Coded{Purpose::SocialTeamFile, "social_team_file"_L1},
    Coded{Purpose::HandoutToCloseOne, "handout_to_close_one"_L1},
    Coded{Purpose::Learning, "learning"_L1},
    Coded{Purpose::Quote, "quote"_L1},
};

template <>
inline constexpr std::array codesOf<PermissionForm>{
    Coded{PermissionForm::Spoken, "spoken"_L1},
    Coded{PermissionForm::Written, "written"_L1},
};

template <>
inline constexpr std::array codesOf<Interpreter>{
    Coded{Interpreter::None, "none"_L1},
    Coded{Interpreter::Professional, "professional"_L1},
    Coded{Interpreter::CloseOne, "close_one"_L1},
};

template <>
inline constexpr std::array codesOf<Setting>{
    Coded{Setting::GpPractice, "gp_practice"_L1},
    Coded{Setting::Municipality, "municipality"_L1},
    Coded{Setting::GgzStepDown, "ggz_step_down"_L1},
    Coded{Setting::RecoveryAcademy, "recovery_academy"_L1},
    Coded{Setting::Other, "other"_L1},
};

template <>
inline constexpr std::array codesOf<AnswerState>{
    Coded{AnswerState::Given, "given"_L1},
    Coded{AnswerState::NoAnswer, "no_answer"_L1},
    Coded{AnswerState::NotAsked, "not_asked"_L1},
};

inline constexpr std::size_t questionCount = codesOf<Question>.size();

template <typename Enum>
QLatin1StringView codeOf(Enum value)
{
    for (const Coded<Enum>& entry : codesOf<Enum>) {
        if (entry.value == value)
            return entry.code;
    }
    Q_UNREACHABLE();
    return {};
}

template <typename Enum>
std::optional<Enum> fromCode(QStringView code)
{
    for (const Coded<Enum>& entry : codesOf<Enum>) {
        if (code == entry.code)
            return entry.value;
    }
    return std::nullopt;
}

// A professional takes part because of the work; the others because of the person.
constexpr bool isProfessional(Role role)
{
    return role != Role::HelpSeeker && role != Role::CloseOne && role != Role::CompanionSupporter
        && role != Role::Interpreter;
}

} // namespace domain
