#pragma once
// A campaign's detail page over a practice desk, driven as a person would, and the accidents that make books differ.

#include "campaigns/detail/bill_dialog.h"
#include "campaigns/detail/campaign_detail_page.h"
#include "campaigns/detail/difference_dialog.h"
#include "campaigns/detail/difference_table.h"
#include "look/look.h"
#include "practice/practice_gateway.h"
#include "practice/store.h"
#include "text/words.h"
#include "ui/practice_desk.h"
#include "ui/scripted_prompts.h"
#include "ui/shell/controls.h"
#include "ui/shell/sending.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QStringEncoder>
#include <QTableView>
#include <QTest>

namespace hongbao::test {

class DetailPage {
public:
    explicit DetailPage(const QByteArray &faults = {})
        : desk(faults)
    {
        ui::look::apply(*qApp, ui::look::Scheme::Light);
    }

    // 100 yuan for 50 packets, paid; its page is not shown yet
    bool open()
    {
        if (!desk.open())
            return false;
        campaign = desk.campaign(QStringLiteral("Mall"), QStringLiteral("100.00"), QStringLiteral("50"));
        page = std::make_unique<ui::CampaignDetailPage>(*desk, prompts, m_clock);
        page->resize(1280, 900);
        return !campaign.detail.crowdNo.value.isEmpty();
    }

    bool show()
    {
        page->show(campaign);
        static_cast<QWidget *>(page.get())->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get());
    }

    template <class Widget> Widget *find(const QString &name) const
    {
        auto *found = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->findChild<Widget *>(name)
                                                        : nullptr;
        found = found ? found : page->findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    void click(const QString &button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    bool isOn(const QString &button) const { return find<QAbstractButton>(button)->isEnabled(); }
    QAbstractItemModel *rows(const QString &table) const { return find<QTableView>(table)->model(); }

    // Another program of the merchant's gives a packet of the same campaign.
    bool sendElsewhere(const QString &number)
    {
        const auto store = practice::Store::open(desk.practiceDir());
        if (!store)
            return false;
        const practice::Packet packet {campaign.detail.crowdNo.value, QStringLiteral("user_id:2088999900000001"),
            number, Fen(), Fen::of(100), QStringLiteral("biz_") + number, m_clock.now()};
        return (*store)->addPacket(packet).has_value();
    }

    // The provider's bill as a file: our number, its number, amount, time; under these headers.
    QString bill(const QStringList &header, const char *encoding = "UTF-8")
    {
        QString text = header.join(u',') + u'\n';
        const auto lines = practice::billOf(desk.practiceDir(), campaign.detail.crowdNo.value);
        for (const practice::BillLine &line : *lines)
            text
                += QStringList({line.outBizNo, line.bizNo, line.prize.toYuan(), toBeijingText(line.givenAt)}).join(u',')
                + u'\n';
        const QString path = desk.path(QStringLiteral("bill.csv"));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(QStringEncoder(encoding).encode(text)) > 0;
        return written ? path : QString();
    }

    PracticeDesk desk;
    ScriptedPrompts prompts;
    ledger::Campaign campaign;
    std::unique_ptr<ui::CampaignDetailPage> page;

private:
    SystemClock m_clock;
};

} // namespace hongbao::test
