// SPDX-FileCopyrightText: 2026 The Pathlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>

#include <string>
#include <vector>

namespace pathlight {

class KeptSettings;
class Offer;

/// QML singleton `Settings`: how this computer's users want to see the program. Kept in the progress database.
class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// BCP 47 tag of the chosen language, or "" while none is chosen (the guessed one is in use then).
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool languageChosen READ languageChosen NOTIFY languageChanged)
    /// The language in use: the chosen one, or else the guessed one.
    Q_PROPERTY(QString locale READ locale NOTIFY languageChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY languageChanged)
    /// ISO 15924 code of the language's script: "Latn", "Arab", "Deva", ...
    Q_PROPERTY(QString script READ script NOTIFY languageChanged)
    /// 1.0 to 2.0.
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    /// "system", "light", "dark" or "contrast".
    Q_PROPERTY(QString colours READ colours WRITE setColours NOTIFY coloursChanged)
    /// What `colours` comes to when it is "system".
    Q_PROPERTY(bool darkWanted READ darkWanted NOTIFY coloursChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    /// "yes" or "no": pages are read aloud without being asked for; "" while nobody has chosen.
    Q_PROPERTY(QString readAloud READ readAloud WRITE setReadAloud NOTIFY readAloudChanged)
    /// 0.5 to 2; 1 is an even pace.
    Q_PROPERTY(double speakingSpeed READ speakingSpeed WRITE setSpeakingSpeed NOTIFY speakingSpeedChanged)
    /// The id of the chosen voice, or "" for the one that suits the language best.
    Q_PROPERTY(QString voice READ voice WRITE setVoice NOTIFY voiceChanged)
    /// The picture that leads back after leaving quickly, or "" while none is chosen.
    Q_PROPERTY(QString leavingPicture READ leavingPicture WRITE setLeavingPicture NOTIFY leavingPictureChanged)
    Q_PROPERTY(bool dyslexiaFont READ dyslexiaFont WRITE setDyslexiaFont NOTIFY dyslexiaFontChanged)

public:
    /// `available` are the languages that exist, the first being the one to fall back to. What is offered, of which the
    /// languages and the country hold here, must outlive this.
    Settings(KeptSettings& kept, const Offer& offer, std::vector<std::string> available, QObject* parent = nullptr);
    static Settings* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] QString language() const;
    [[nodiscard]] bool languageChosen() const;
    [[nodiscard]] QString locale() const;
    [[nodiscard]] bool rightToLeft() const;
    [[nodiscard]] QString script() const;
    [[nodiscard]] double textScale() const;
    [[nodiscard]] QString colours() const;
    [[nodiscard]] bool darkWanted() const;
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] bool dyslexiaFont() const;
    [[nodiscard]] QString readAloud() const;
    [[nodiscard]] double speakingSpeed() const;
    [[nodiscard]] QString voice() const;
    [[nodiscard]] QString leavingPicture() const;
    /// The language that the system's settings ask for, as near as there is one.
    [[nodiscard]] QString guessedLanguage() const;
    /// ISO 3166 code of the country whose help is shown, or "" while none is chosen.
    [[nodiscard]] QString country() const;
    /// Whether the policy sets the country: then no other is kept.
    [[nodiscard]] bool countrySet() const;

    void setLanguage(const QString& tag);
    void setTextScale(double scale);
    void setColours(const QString& colours);
    void setReducedMotion(bool reduced);
    void setDyslexiaFont(bool wanted);
    void setReadAloud(const QString& wanted);
    void setSpeakingSpeed(double speed);
    void setVoice(const QString& id);
    void setLeavingPicture(const QString& name);
    void setCountry(const QString& code);

    /// Uses the language nearest to `tag` for this run, without keeping the choice; false when there is none.
    bool useNearestLanguage(const QString& tag);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void languageChanged();
    void textScaleChanged();
    void coloursChanged();
    void reducedMotionChanged();
    void dyslexiaFontChanged();
    void readAloudChanged();
    void speakingSpeedChanged();
    void voiceChanged();
    void leavingPictureChanged();
    void countryChanged();

private:
    [[nodiscard]] std::vector<std::string> offered() const;
    [[nodiscard]] bool isOffered(const QString& tag) const;
    void useLanguage(const QString& tag);

    KeptSettings& m_kept;
    const Offer& m_offer;
    std::vector<std::string> m_available;
    QString m_language;
    QString m_guessed;
};

}  // namespace pathlight
