#include "settings/look_card.h"

#include "look/look.h"
#include "settings/preferences.h"
#include "text/words.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

LookCard::LookCard(Preferences &preferences, QWidget *parent)
    : Card(parent)
    , m_preferences(preferences)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_schemeLabel(new QLabel(this))
    , m_scheme(new QComboBox(this))
{
    m_language->setObjectName(u"language"_s);
    m_language->addItem({}, u"auto"_s);
    m_language->addItem(u"中文"_s, u"zh_CN"_s); // each language in its own words
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language())));
    m_languageLabel->setBuddy(m_language);
    m_scheme->setObjectName(u"scheme"_s);
    for (const look::Scheme scheme : {look::Scheme::System, look::Scheme::Light, look::Scheme::Dark})
        m_scheme->addItem({}, QVariant::fromValue(scheme));
    m_scheme->setCurrentIndex(int(preferences.scheme()));
    m_schemeLabel->setBuddy(m_scheme);
    for (QComboBox *box : {m_language, m_scheme})
        box->setMinimumWidth(look::space(60));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(look::space(5));
    form->setVerticalSpacing(look::space(3));
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_schemeLabel, m_scheme);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    body()->addLayout(form);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString language = m_language->currentData().toString();
        m_preferences.setLanguage(language);
        text::setLanguage(text::chosenLanguage(language, u"zh_CN"_s));
        look::followLanguage(*qApp);
    });
    connect(m_scheme, &QComboBox::activated, this, [this] {
        const auto scheme = m_scheme->currentData().value<look::Scheme>();
        m_preferences.setScheme(scheme);
        look::apply(*qApp, scheme);
    });
    retranslate();
}

void LookCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void LookCard::retranslate()
{
    setTitle(tr("Language and look"));
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setItemText(0, tr("As the system"));
    m_schemeLabel->setText(tr("L&ight or dark"));
    m_scheme->setAccessibleName(tr("Light or dark"));
    m_scheme->setItemText(0, tr("As the system"));
    m_scheme->setItemText(1, tr("Light"));
    m_scheme->setItemText(2, tr("Dark"));
}

} // namespace hongbao::ui
