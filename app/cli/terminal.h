#pragma once
// What a person or a script sees. With --json standard output holds one JSON value and nothing else; messages and
// progress always go to standard error.

#include "base/error.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace hongbao::text {
struct Explained;
}

namespace hongbao::cli {

class Terminal {
public:
    explicit Terminal(bool json)
        : m_json(json)
    {
    }

    void json(const QJsonObject &value); // shown only with --json
    void json(const QJsonArray &value);
    void say(const QString &line); // standard output, for people: nothing with --json
    void note(const QString &line); // standard error
    void error(const Error &error); // the four lines of an error; Error::field as an option
    void explained(const text::Explained &words, const QString &start = {});
    static bool isWatched(); // messages go to a screen
    void progress(const QString &line); // at most one a second; rewritten in place on a terminal

private:
    void writeJson(const QByteArray &text);
    void endProgress();

    bool m_json;
    bool m_lineOpen = false; // a progress line without its line break
    QElapsedTimer m_sinceProgress;
};

} // namespace hongbao::cli
