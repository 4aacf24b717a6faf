// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/json.h"

#include <QJSValue>

namespace pathlight {

namespace {

QVariant toList(const nlohmann::json& array) {
    QVariantList list;
    list.reserve(static_cast<qsizetype>(array.size()));
    for (const auto& item : array)
        list.append(toVariant(item));
    return list;
}

QVariant toMap(const nlohmann::json& object) {
    QVariantMap map;
    for (const auto& [key, item] : object.items())
        map.insert(QString::fromStdString(key), toVariant(item));
    return map;
}

nlohmann::json toObject(const QVariantMap& map) {
    nlohmann::json object = nlohmann::json::object();
    for (auto item = map.begin(); item != map.end(); ++item)
        object[item.key().toStdString()] = toJson(item.value());
    return object;
}

nlohmann::json toArray(const QVariantList& list) {
    nlohmann::json array = nlohmann::json::array();
    for (const QVariant& item : list)
        array.push_back(toJson(item));
    return array;
}

}  // namespace

QVariant toVariant(const nlohmann::json& value) {
    switch (value.type()) {
        case nlohmann::json::value_t::object: return toMap(value);
        case nlohmann::json::value_t::array: return toList(value);
        case nlohmann::json::value_t::string: return QString::fromStdString(value.get_ref<const std::string&>());
        case nlohmann::json::value_t::boolean: return value.get<bool>();
        case nlohmann::json::value_t::number_integer:
        case nlohmann::json::value_t::number_unsigned: return QVariant::fromValue(value.get<qint64>());
        case nlohmann::json::value_t::number_float: return value.get<double>();
        default: return {};
    }
}

nlohmann::json toJson(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::QVariantMap: return toObject(value.toMap());
        case QMetaType::QVariantList:
        case QMetaType::QStringList: return toArray(value.toList());
        case QMetaType::QString: return value.toString().toStdString();
        case QMetaType::Bool: return value.toBool();
        case QMetaType::Int:
        case QMetaType::LongLong: return value.toLongLong();
        case QMetaType::Double: return value.toDouble();
        default: break;
    }
    if (value.canConvert<QJSValue>()) return toJson(value.value<QJSValue>().toVariant());
    return nullptr;
}

}  // namespace pathlight
