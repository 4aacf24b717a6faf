# SPDX-FileCopyrightText: 2026 The Pathlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How one finishes each scene of the module in tests/data/every-type, told apart from whose hands do it.

`by` is whoever does it: by.press(role, name, within) presses a thing, by.told(text) demands that a text is told without
sight, by.sees(role, name, within) gives a thing, by.checked(role, name, within) demands that it is checked or is not."""

RADIO, CHECK, BUTTON, LABEL = "radio button", "check box", "push button", "label"


def story(by, say):
    by.sees("heading", say.content("Sami and Layla"))
    text = "Sami and Layla plan an evening with lanterns for their street.\n\nThey use a computer for **much** of it.\n"
    by.told(say.content(text).split("\n\n")[0])


def choice(by, say):
    wrong, right, other = (say.content(text) for text in
                           ("Layla’s own telephone number", "The day and the hour", "The name of the street"))
    by.told(say.content("Layla writes an invitation. What should stand on it?"))
    by.next()
    by.told(say.program("First do what this page asks. Then you can go on."))
    by.unchecked(CHECK, wrong)
    by.press(CHECK, wrong)
    by.told(say.program("Have another look."))
    by.told(say.content("The whole town could ring her. The club has a number too."))
    by.checked(CHECK, wrong)
    by.press(CHECK, right)
    by.told(say.content("Everybody needs to know when."))
    by.checked(CHECK, right)
    by.press(CHECK, other)
    by.checked(CHECK, other)
    by.told(say.content("That is all a guest needs."))


def sort(by, say):
    wall, club = say.content("On the wall"), say.content("In the club")

    def put(card, basket):
        by.press(BUTTON, say.program("Put “%1” into “%2”", card, basket))

    poster, addresses, songs = (say.content(text) for text in ("The poster", "The list of addresses", "The songs"))
    by.checked(RADIO, poster)
    put(poster, club)
    by.told(say.content("Who would see it there? Have another look."))
    by.press(RADIO, songs)
    by.checked(RADIO, songs)
    by.unchecked(RADIO, poster)
    put(songs, wall)
    by.told(say.content("Songs are for everybody."))
    by.press(RADIO, poster)
    put(poster, wall)
    by.told(say.content("Everybody may see it."))
    put(addresses, club)
    by.told(say.content("People told it to the club only."))
    by.told(say.content("All of it has its place."))


def sequence(by, say):
    steps = [say.content(text) for text in ("Stop, and answer nothing yet", "Keep the message", "Tell Aunt Rim")]
    by.press(BUTTON, steps[2])
    by.told(say.content("That helps too, a little later."))
    for step, feedback in zip(steps, ("That gives them time.", "It shows what was asked.",
                                      "She has run the club for years.")):
        by.press(BUTTON, step)
        by.told(say.content(feedback))
    by.told(say.content("Three steps, and the list is safe."))
    for number, step in enumerate(steps, 1):
        by.sees(LABEL, say.program("Step %L1: %2", number, step))


def branch(by, say):
    detour, way = say.content("Answer that he does not have it"), say.content("Show it to Aunt Rim")
    by.press(RADIO, detour)
    by.told(say.program("This way leads back."))
    by.told(say.content("A new question comes at once."))
    by.next()
    by.told(say.content("Answering keeps the talk going. Sami can still show it to somebody."))
    by.next()
    by.told(say.content("The same person writes again, now to Sami alone."))
    by.unchecked(RADIO, detour)
    by.press(RADIO, way)
    by.told(say.content("Aunt Rim reads it with him. She is glad that he came."))
    by.checked(RADIO, way)
    by.unchecked(RADIO, detour)


def chat(by, say):
    def message(text):
        return say.program("%1: %2", say.content("Karim"), say.content(text))

    by.press(BUTTON, say.program("Show all messages"))
    by.sees(LABEL, say.program("%1: %2", say.content("Layla"), say.content("Thank you")))
    by.press(CHECK, message("Your poster is the best in town"))
    by.told(say.content("A compliment can be just a compliment."))
    by.checked(CHECK, message("Your poster is the best in town"))
    by.press(CHECK, message("Send me the list, and tell nobody"))
    by.told(say.content("Being asked to hide it is the sign."))
    by.told(say.content("What could Layla write now?"))
    by.press(RADIO, say.content("All right, here it is"))
    by.told(say.content("It does not feel right. Layla can still tell her aunt."))
    by.press(RADIO, say.content("I will ask my aunt first"))
    by.told(say.content("Her aunt answers for both of them."))
    by.checked(RADIO, say.content("I will ask my aunt first"))
    by.unchecked(RADIO, say.content("All right, here it is"))


def hotspot(by, say):
    by.sees("image", say.content("A poster with a lantern, a telephone and a date"))
    by.press(BUTTON, say.content("The lantern"))
    by.told(say.content("That is the sign of the club."))
    by.press(BUTTON, say.content("A telephone number that nobody knows"))
    by.told(say.content("Nobody in the club has this number."))


def settings(by, say):
    question, school = say.content("Who sees the school?"), say.content("School")
    everyone, friends = say.content("Everyone"), say.content("Friends")
    by.sees(LABEL, say.program("%1: %2", school, say.content("Green Hill")))
    by.checked(RADIO, everyone, question)
    by.press(RADIO, friends, question)
    by.told(say.content("Friends know it anyway."))
    by.checked(RADIO, friends, question)
    by.unchecked(RADIO, everyone, question)
    by.sees(LABEL, say.program("%1: not shown", school))
    by.press(RADIO, say.program("a friend"), say.program("Who is looking?"))
    by.checked(RADIO, say.program("a friend"), say.program("Who is looking?"))
    by.sees(LABEL, say.program("%1: %2", school, say.content("Green Hill")))


def passphrase(by, say):
    by.sees(LABEL, say.program("Your phrase is still empty."))
    by.press(BUTTON, say.content("spoon"))
    by.told(say.program("Your phrase so far: %1", say.content("spoon")))
    by.press(BUTTON, say.program("Take the last word away"))
    by.told(say.program("Your phrase is still empty."))
    for word in ("tiger", "button", "cloud", "pillow", "turtle"):
        by.press(BUTTON, say.content(word))
    by.told(" ".join(say.content(word) for word in ("tiger", "button", "cloud", "pillow", "turtle")))
    by.sees(LABEL, say.program("Very hard to guess"))


def plan(by, say):
    by.press(CHECK, say.content("A grandparent"))
    by.checked(CHECK, say.content("A grandparent"))
    by.told(say.content("A grandparent"))
    by.press(CHECK, say.content("An aunt or uncle"))
    by.told(say.content("Somebody from outside helps too, when home is busy or hard."))
    by.press(CHECK, say.content("An aunt or uncle"))
    by.unchecked(CHECK, say.content("An aunt or uncle"))
    by.press(CHECK, say.content("A helpline"))
    by.checked(CHECK, say.content("A helpline"))


def say_it(by, say):
    sentence = say.content("Something online is odd.")
    by.press(RADIO, sentence)
    by.checked(RADIO, sentence)
    by.told(say.content("Say it aloud, or in your head."))
    by.press(BUTTON, say.program("I said it"))
    by.told(say.content("That was the hardest part."))


def feelings(by, say):
    by.press(CHECK, say.content("Mixed up"))
    by.told(say.content("Two feelings at once are allowed."))
    by.checked(CHECK, say.content("Mixed up"))


def decide(by, say):
    by.press(RADIO, say.content("No"))
    by.told(say.content("Would you rather talk, or write?"))
    by.press(BUTTON, say.program("One question back"))
    by.told(say.content("Is somebody in danger right now?"))
    by.press(RADIO, say.content("No"))
    by.press(RADIO, say.content("Talk"))
    by.told(say.content("A helpline for children"))
    by.told(say.content("They listen. You need not give your name."))


def fingerprint(by, say):
    change = say.program("Change: %1", say.content("The roof"))
    by.press(BUTTON, change)
    by.told(say.content("One line is another one, and the fingerprint is not the same."))
    by.press(BUTTON, change)
    by.told(say.content("The same drawing, the same fingerprint."))


def feed(by, say):
    by.told(say.content("Scroll through Loop and watch the bars."))
    by.press(BUTTON, say.program("Like"))
    by.told(say.program("Your like gave “%1” 2 points.", say.content("Cats")))
    by.told(say.content("Our cat on the roof again."))
    by.press(BUTTON, say.program("How does this feed choose?"))
    by.told(say.content("Every topic starts with 1 point. A like gives 2, opening gives 1, scrolling on gives none, and "
                        "“less like this” takes 2. Loop shows the topic with the most points, and every fourth time the "
                        "one with the fewest."))
    by.press(BUTTON, say.program("Close the rule"))
    for verb in ("Open", "Scroll on", "Less like this", "Like"):
        by.press(BUTTON, say.program(verb))
    by.told(say.program("You have seen your posts for now. Have a look at what Loop believes."))


def talk(by, say):
    by.press(CHECK, say.content("Which game do you like best?"))
    by.checked(CHECK, say.content("Which game do you like best?"))
    by.unchecked(CHECK, say.content("Whom would I tell first, if somebody asked me to keep a secret?"))


def checklist(by, say):
    lock = say.content("The screen locks itself")
    by.press(CHECK, lock)
    by.checked(CHECK, lock)
    by.press(CHECK, lock)
    by.unchecked(CHECK, lock)
    by.press(CHECK, lock)
    by.press(CHECK, say.content("I know everybody on my list"))
    by.told(say.content("All looked at. You can come back to this list at any time."))


def agreement(by, say):
    clauses = [say.content(text) for text in ("We tell each other, also when a rule was broken.",
                                              "We listen first. Nobody loses the phone for telling.")]
    for clause in clauses:
        by.press(CHECK, clause)
        by.checked(CHECK, clause)
    by.sees("panel", ". ".join([say.content("Our agreement"), say.content("When something is odd"), *clauses]))


def help_story(by, say):
    by.sees("heading", say.content("You can always tell somebody"))
    by.told(say.content("It is never too late, and it is not your fault."))


# In the order of the module. The last one ends it.
ALL = [("story", story), ("choice", choice), ("sort", sort), ("sequence", sequence), ("branch", branch), ("chat", chat),
       ("hotspot", hotspot), ("settings", settings), ("passphrase", passphrase), ("plan", plan), ("say", say_it),
       ("feelings", feelings), ("decide", decide), ("fingerprint", fingerprint), ("feed", feed), ("talk", talk),
       ("checklist", checklist), ("agreement", agreement), ("story with help", help_story)]
