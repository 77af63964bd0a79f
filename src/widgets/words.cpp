#include "widgets/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

// The words of the vocabulary, for the translation file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(widgets::Words)
};

} // namespace

QString wordFor(domain::Role role)
{
    switch (role) {
    case domain::Role::HelpSeeker: return Words::tr("Help-seeker");
    case domain::Role::CloseOne: return Words::tr("Close one");
    case domain::Role::CompanionSupporter: return Words::tr("Companion");
    case domain::Role::PohGgz: return Words::tr("POH-GGZ");
    case domain::Role::ClientSupporter: return Words::tr("Client supporter");
    case domain::Role::PeerWorker: return Words::tr("Peer worker");
    case domain::Role::WmoConsultant: return Words::tr("WMO adviser");
    case domain::Role::WelfareWorker: return Words::tr("Welfare worker");
    case domain::Role::GgzProfessional: return Words::tr("GGZ professional");
    case domain::Role::Interpreter: return Words::tr("Interpreter");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(domain::AgreementStatus status)
{
    switch (status) {
    case domain::AgreementStatus::Kept: return Words::tr("it worked out");
    case domain::AgreementStatus::Busy: return Words::tr("under way");
    case domain::AgreementStatus::NotKept: return Words::tr("it did not work out");
    case domain::AgreementStatus::NoLongerNeeded: return Words::tr("no longer needed");
    case domain::AgreementStatus::Unknown: return Words::tr("not known");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(domain::Purpose purpose)
{
    switch (purpose) {
    case domain::Purpose::JointConversation: return Words::tr("We talk together: the practice and the social team.");
    case domain::Purpose::SharedNotes:
        return Words::tr("We write down together in this program what you tell and draw. You may read it all.");
    case domain::Purpose::HealthRecord: return Words::tr("A short note about this talk goes into the file of the GP.");
    case domain::Purpose::SocialTeamFile:
        return Words::tr("A short note about this talk goes into the file of the social team.");
    case domain::Purpose::HandoutToCloseOne:
        return Words::tr("The sheet you take home may be given to your close one.");
    case domain::Purpose::Learning:
        return Words::tr("Others may learn from this talk. Nobody sees that it was about you.");
    case domain::Purpose::Quote: return Words::tr("One sentence of yours may be shared, without your name.");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(domain::Interpreter interpreter)
{
    switch (interpreter) {
    case domain::Interpreter::None: return Words::tr("No interpreter");
    case domain::Interpreter::Professional: return Words::tr("A professional interpreter");
    case domain::Interpreter::CloseOne: return Words::tr("A close one interprets");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(domain::NeedSource source)
{
    switch (source) {
    case domain::NeedSource::Self: return Words::tr("self");
    case domain::NeedSource::Surroundings: return Words::tr("surroundings");
    case domain::NeedSource::ProfessionalHelp: return Words::tr("professional help");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(domain::Setting setting)
{
    switch (setting) {
    case domain::Setting::GpPractice: return Words::tr("GP practice");
    case domain::Setting::Municipality: return Words::tr("Municipality / WMO");
    case domain::Setting::GgzStepDown: return Words::tr("GGZ step-down");
    case domain::Setting::RecoveryAcademy: return Words::tr("Recovery academy");
    case domain::Setting::Other: return Words::tr("Other");
    }
    Q_UNREACHABLE();
    return {};
}

QString asMenuText(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace widgets
