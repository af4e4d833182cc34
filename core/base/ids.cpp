#include "base/ids.h"

#include <QRandomGenerator>

#include <array>

namespace hongbao {

bool isWellFormed(const OutBizNo &number)
{
    if (number.value.isEmpty() || number.value.size() > 96)
        return false;
    for (const QChar c : number.value) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool digit = c >= u'0' && c <= u'9';
        if (!letter && !digit && c != u'_')
            return false;
    }
    return true;
}

OutBizNo makeOutBizNo()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QString text = QStringLiteral("hb");
    for (const quint32 word : words)
        text += QString::number(word, 16).rightJustified(8, u'0');
    return {text};
}

} // namespace hongbao
