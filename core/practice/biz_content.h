#pragma once
// The JSON of biz_content, read strictly: one flat object of strings, no field the method does not know.

#include "practice/refusal.h"

#include <QByteArray>
#include <QMap>

#include <initializer_list>

#include <tl/expected.hpp>

namespace hongbao::practice {

using Fields = QMap<QString, QString>;

// BIZ_CONTENT_IS_EMPTY, isv.illegal-json, or BIZ_CONTENT_FORMAT_ERROR naming the field
tl::expected<Fields, Refusal> readFields(const QByteArray &bizContent, std::initializer_list<const char *> known);

} // namespace hongbao::practice
