#pragma once
// One walk through many things on all processors: neighbouring parts side by side, results in the order of the parts.

#include <algorithm>
#include <future>
#include <thread>
#include <type_traits>
#include <vector>

namespace hongbao {

// Calls part(from, to) for ranges that together are 0 to size, one of them on the caller's thread; none is shorter than
// `least`, below which a thread costs more than it saves. Returns what the calls returned. Where the system has no more
// threads, the caller's does all of it.
template <class Part> auto inParts(size_t size, size_t least, const Part &part)
{
    using Answer = std::invoke_result_t<Part, size_t, size_t>;
    const size_t most = std::max(1U, std::thread::hardware_concurrency());
    const size_t parts = std::clamp<size_t>(size / std::max<size_t>(least, 1), 1, most);
    const auto begin = [&](size_t number) { return size * number / parts; };
    std::vector<std::future<Answer>> others;
    for (size_t number = 1; number < parts; ++number)
        others.push_back(std::async(std::launch::async | std::launch::deferred,
            [&part, from = begin(number), to = begin(number + 1)] { return part(from, to); }));
    if constexpr (std::is_void_v<Answer>) {
        part(0, begin(1));
        for (auto &other : others)
            other.get();
    } else {
        std::vector<Answer> answers;
        answers.reserve(parts);
        answers.push_back(part(0, begin(1)));
        for (auto &other : others)
            answers.push_back(other.get());
        return answers;
    }
}

} // namespace hongbao
