#include "guide/guide_error.h"

namespace guide {

using namespace Qt::StringLiterals;

// For a log only: widgets and cli have the sentences.
GuideError::GuideError(const QString& file, const GuideProblem& problem)
    : std::runtime_error(u"%1:%2%3: kind %4"_s.arg(file)
                             .arg(problem.line)
                             .arg(problem.place)
                             .arg(static_cast<int>(problem.kind))
                             .toStdString()),
      m_file(file),
      m_problem(problem)
{
}

} // namespace guide
