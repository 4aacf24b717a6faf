// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy.h"

#include "ui/backend.h"
#include "ui/progressstore.h"

namespace pathlight {

Privacy::Privacy(ProgressStore& store, QString file, QObject* parent)
    : QObject(parent), m_store(store), m_file(std::move(file)) {}

Privacy* Privacy::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return lend(Backend::of(engine).privacy());
}

int Privacy::learnersKept() const { return m_counts.learners; }
int Privacy::modulesKept() const { return m_counts.modules; }
int Privacy::answersKept() const { return m_counts.answers; }
QString Privacy::file() const { return m_file; }

void Privacy::setFile(const QString& file) {
    m_file = file;
    emit changed();
}

void Privacy::refresh() {
    m_store.countKept([this](const Result<KeptCounts>& counts) {
        if (!counts) return;
        m_counts = *counts;
        emit changed();
    });
}

}  // namespace pathlight
