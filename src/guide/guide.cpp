#include "guide/guide.h"

#include <algorithm>
#include <iterator>

namespace guide {

QList<Prompt> Guide::promptsWith(domain::Question question) const
{
    QList<Prompt> fitting;
    std::ranges::copy_if(prompts, std::back_inserter(fitting),
                         [&](const Prompt& prompt) { return !prompt.question || prompt.question == question; });
    return fitting;
}

} // namespace guide
