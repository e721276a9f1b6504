package org.fanlight.frontdoor.door.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.ReferrerKind;

/// One thing the form asks: of whom, in which words, and whether an answer is needed.
///
/// @param question what of the coaching conversation the answer settles, where it does
/// @param neededOf who cannot leave it out
/// @param whenMissing what those read who leave it out
public record FormField(
        String name,
        Kind kind,
        Wording wording,
        List<Answerable> choices,
        Set<ReferrerKind> askedOf,
        Optional<Question> question,
        Set<ReferrerKind> neededOf,
        String whenMissing) {

    /// How an answer is given.
    public enum Kind {
        LINE(200),
        EMAIL(254),
        PHONE(40),
        WORDS(20_000),
        ONE_OF(40);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        /// How many characters an answer may have.
        public int longest() {
            return longest;
        }
    }

    static FormField of(String name, Kind kind, String label, String hint) {
        return new FormField(
                name,
                kind,
                Wording.same(label, hint),
                List.of(),
                EnumSet.allOf(ReferrerKind.class),
                Optional.empty(),
                Set.of(),
                "");
    }

    static FormField oneOf(String name, String label, Answerable... choices) {
        return of(name, Kind.ONE_OF, label, "").with(List.of(choices));
    }

    public boolean isAskedOf(ReferrerKind who) {
        return askedOf.contains(who);
    }

    public boolean isNeededOf(ReferrerKind who) {
        return neededOf.contains(who);
    }

    /// The words of a chosen answer; for any other kind the answer itself.
    public String wordsOf(String answer) {
        return choices.stream()
                .filter(choice -> choice.value().equals(answer))
                .map(Answerable::words)
                .findFirst()
                .orElse(answer);
    }

    FormField young(String label, String hint) {
        return new FormField(
                name,
                kind,
                new Wording(wording.grownUp(), new Said(label, hint)),
                choices,
                askedOf,
                question,
                neededOf,
                whenMissing);
    }

    FormField with(List<Answerable> offered) {
        return new FormField(name, kind, wording, offered, askedOf, question, neededOf, whenMissing);
    }

    FormField onlyOf(ReferrerKind first, ReferrerKind... more) {
        return new FormField(name, kind, wording, choices, EnumSet.of(first, more), question, neededOf, whenMissing);
    }

    FormField answers(Question asked) {
        return new FormField(name, kind, wording, choices, askedOf, Optional.of(asked), neededOf, whenMissing);
    }

    FormField needed(String message) {
        return new FormField(name, kind, wording, choices, askedOf, question, askedOf, message);
    }

    FormField numbered(String prefix) {
        return new FormField(prefix + name, kind, wording, choices, askedOf, question, neededOf, whenMissing);
    }
}
