#pragma once

#include "domain/experiment.h"
#include "guide/library.h"
#include "storage/session_list.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace storage {
class ExperimentStore;
class SessionStore;
} // namespace storage

namespace widgets {

namespace Ui {
class StartPage;
}

enum class VaultKind { Own, Example };

// Where one begins: the conversations so far, the experiments, and a new conversation.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(VaultKind kind, storage::SessionStore& sessions, storage::ExperimentStore& experiments,
              QWidget* parent = nullptr);
    ~StartPage() override;

    void offerGuides(const guide::Library& library);
    void remindOfErasing(QDate today); // a quiet line, where the words of some conversations need no longer be kept

signals:
    void newConversationWanted(std::optional<domain::ExperimentId> experiment, const QString& guide); // its id
    void preparationWanted(std::optional<domain::ExperimentId> experiment, const QString& guide);
    void paperEntryWanted(std::optional<domain::ExperimentId> experiment, const QString& guide); // of one that was held
    void conversationWanted(domain::SessionId session);
    void followUpWanted(domain::SessionId session);
    void papersWanted(domain::SessionId session);
    void evaluationWanted(const QString& experiment); // its name, empty for all
    void summariesWanted(const QString& experiment);
    void openAgreementsWanted();
    void retentionWanted();
    void guidesWanted(); // to be changed
    void exampleWanted();
    void exampleLeft();

private:
    void connectButtons();
    void beginWith(const QString& guide);
    void showSessions();
    void showExperiments();
    void showGuide(); // that of the next conversation
    QString nextGuide() const;
    void offerToResume();
    void removeSession();
    void editExperiment(const domain::Experiment& experiment);
    void enableButtons();
    std::optional<domain::SessionId> currentSession() const;
    std::optional<domain::ExperimentId> currentExperiment() const;
    const domain::Experiment* chosenExperiment() const; // null when none is
    QString currentExperimentName() const;

    const VaultKind m_kind;
    storage::SessionStore& m_sessions;
    storage::ExperimentStore& m_experiments;
    QList<storage::SessionHeading> m_headings;    // as they were read last
    QList<domain::Experiment> m_shownExperiments; // in the order of the list
    guide::Library m_library;
    QString m_guide; // that of the next conversation, unless its experiment has one or another one is chosen
    const std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace widgets
