// Starts a program and watches the X server for its window: watch_start PROGRAM [ARGUMENT ...]. Prints one line of
// numbers: milliseconds until the window is mapped, until it is painted, and until its picture has come to rest; the
// processor's milliseconds of the program until it was painted; and its resident and its own memory in KiB at rest.
// The program is not changed for it and does not know of it. Wants a screen of its own, without a window manager.

#include <xcb/xcb.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr auto patience = std::chrono::seconds(60);
constexpr auto rest = std::chrono::milliseconds(1500); // unchanged for so long: at rest

[[noreturn]] void die(const std::string &why)
{
    std::cerr << "watch_start: " << why << '\n';
    std::exit(1);
}

struct Size {
    uint16_t width;
    uint16_t height;
};

// The picture of the window as a number; 0 while nothing but black, the screen's own colour, is there.
std::size_t picture(xcb_connection_t *server, xcb_window_t window, Size part)
{
    const auto cookie = xcb_get_image(server, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, part.width, part.height, ~0U);
    xcb_get_image_reply_t *image = xcb_get_image_reply(server, cookie, nullptr);
    if (!image)
        return 0;
    const std::string bytes(
        reinterpret_cast<const char *>(xcb_get_image_data(image)), std::size_t(xcb_get_image_data_length(image)));
    std::free(image);
    const bool black = bytes.find_first_not_of(std::string(2, '\0') + '\xff') == std::string::npos;
    return black ? 0 : std::hash<std::string> {}(bytes);
}

std::optional<Size> shownSize(xcb_connection_t *server, xcb_window_t window)
{
    xcb_get_geometry_reply_t *reply = xcb_get_geometry_reply(server, xcb_get_geometry(server, window), nullptr);
    if (!reply)
        return std::nullopt;
    const Size size {reply->width, reply->height};
    std::free(reply);
    return size.width > 200 && size.height > 200 ? std::optional(size) : std::nullopt;
}

// The next window of the screen that is shown and large enough to be the program's.
xcb_window_t shownWindow(xcb_connection_t *server, pid_t program, Clock::time_point end)
{
    while (Clock::now() < end) {
        if (waitpid(program, nullptr, WNOHANG) == program)
            die("the program ended");
        while (xcb_generic_event_t *event = xcb_poll_for_event(server)) {
            xcb_window_t window = 0;
            if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY)
                window = reinterpret_cast<xcb_map_notify_event_t *>(event)->window;
            std::free(event);
            if (window && shownSize(server, window))
                return window;
        }
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    die("no window");
}

double processorTime(pid_t program)
{
    clockid_t clock = 0;
    timespec spent {};
    if (clock_getcpuclockid(program, &clock) != 0 || clock_gettime(clock, &spent) != 0)
        die("no processor time");
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

long memory(pid_t program, const std::string &line)
{
    std::ifstream status("/proc/" + std::to_string(program) + "/status");
    for (std::string word; status >> word;) {
        long kib = 0;
        if (word == line + ':' && status >> kib)
            return kib;
    }
    die("no " + line);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        die("which program?");
    xcb_connection_t *server = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(server))
        die("no screen");
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
    const uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(server, root, XCB_CW_EVENT_MASK, &wanted);
    std::free(xcb_get_input_focus_reply(server, xcb_get_input_focus(server), nullptr)); // the server has heard it

    const auto start = Clock::now();
    const pid_t program = fork();
    if (program == 0) {
        execv(argv[1], argv + 1);
        _exit(127);
    }
    const auto end = start + patience;
    const xcb_window_t window = shownWindow(server, program, end);
    const auto mapped = Clock::now();

    constexpr Size corner {64, 64}; // enough to see that something is painted, and quick to fetch
    while (picture(server, window, corner) == 0) {
        if (Clock::now() > end)
            die("nothing is painted");
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    const auto painted = Clock::now();
    const double processor = processorTime(program);

    std::size_t last = 0;
    auto changed = painted;
    while (Clock::now() - changed < rest && Clock::now() < end) {
        const auto now = Clock::now();
        const auto size = shownSize(server, window);
        const std::size_t picturedNow = size ? picture(server, window, *size) : 0;
        if (std::exchange(last, picturedNow) != picturedNow)
            changed = now;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }

    const auto since = [&](Clock::time_point time) { return Milliseconds(time - start).count(); };
    std::cout << since(mapped) << ' ' << since(painted) << ' ' << since(changed) << ' ' << processor << ' '
              << memory(program, "VmRSS") << ' ' << memory(program, "RssAnon") << '\n';
    kill(program, SIGKILL);
    waitpid(program, nullptr, 0);
    xcb_disconnect(server);
    return 0;
}
