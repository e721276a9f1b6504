package org.fanlight.frontdoor.door.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.ReferrerKind;
import org.jspecify.annotations.Nullable;

/// The sections of the online form, in the order they are asked.
public enum Section {
    CHILDREN("children", PersonFields.CHILD, Part.CHILD, "The children", "Who it is about"),
    WORRY("worry", WorryFields.WORRY, null, "What you are worried about", "What is happening"),
    NOW("now", WorryFields.NOW, null, "Is the child safe now?", "Are you safe now?"),
    ADULTS("adults", PersonFields.ADULT, Part.ADULT, "The adults", "The grown-ups"),
    VIEWS("views", WorryFields.VIEWS, null, "What the child and others say", "What you want, and who knows"),
    YOU("you", ReferrerFields.YOU, null, "About you", "About you");

    /// More people than this in one form are told us in words.
    public static final int MOST_PEOPLE = 20;

    private final String slug;
    private final List<FormField> fields;
    private final Optional<Part> each;
    private final Wording title;

    Section(String slug, List<FormField> fields, @Nullable Part each, String title, String youngTitle) {
        this.slug = slug;
        this.fields = fields;
        this.each = Optional.ofNullable(each);
        this.title = new Wording(new Said(title, ""), new Said(youngTitle, ""));
    }

    /// The section of an address such as `worry`; none is asked again for each person.
    public static Optional<Section> single(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug.equals(slug) && section.each.isEmpty())
                .findFirst();
    }

    /// The section of an address such as `children`, which is asked again for each person.
    public static Optional<Section> ofPeople(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug.equals(slug) && section.each.isPresent())
                .findFirst();
    }

    public String slug() {
        return slug;
    }

    /// Whom it is asked again for, where it is.
    public Optional<Part> each() {
        return each;
    }

    public String titleTo(ReferrerKind kind) {
        return title.to(kind).label();
    }

    /// What is asked once, of this kind of referrer.
    public List<FormField> fieldsFor(ReferrerKind kind) {
        return fields.stream().filter(field -> field.isAskedOf(kind)).toList();
    }

    /// The title of the page about one person.
    public String eachTitleTo(ReferrerKind kind) {
        return each.map(part -> part == Part.CHILD ? "A child" : "An adult")
                .filter(_ -> kind != ReferrerKind.YOUNG_PERSON)
                .orElseGet(() -> titleTo(kind));
    }

    /// What is asked of anybody, whoever they are; of some it has several wordings.
    public List<FormField> allFields() {
        return fields;
    }

    /// The same about the n-th person.
    public List<FormField> allFields(int number) {
        return fields.stream().map(field -> field.numbered(prefix(number))).toList();
    }

    /// What is asked about the n-th person.
    public List<FormField> fieldsFor(ReferrerKind kind, int number) {
        return fieldsFor(kind).stream()
                .map(field -> field.numbered(prefix(number)))
                .toList();
    }

    /// What the names of the fields about the n-th person begin with.
    String prefix(int number) {
        return slug + "-" + number + "-";
    }
}
