#include "widgets/words.h"

#include <QCoreApplication>

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

} // namespace widgets
