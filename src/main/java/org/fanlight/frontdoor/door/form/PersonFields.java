package org.fanlight.frontdoor.door.form;

import static org.fanlight.frontdoor.door.form.FormField.Kind.LINE;
import static org.fanlight.frontdoor.door.form.FormField.of;

import java.util.List;

/// What is asked about each child and each adult.
final class PersonFields {

    static final List<FormField> CHILD = List.of(
            of(
                            "name",
                            LINE,
                            "What is the child’s name?",
                            "If you do not know it, say how we can tell who it is, such as “baby boy at number 12”.")
                    .young("What is your name, or the name of who it is about?", "A first name or nickname is fine.")
                    .needed("Enter a name, or how we can tell who it is"),
            of(
                            "birth",
                            LINE,
                            "How old is the child?",
                            "An age or a date of birth. For a baby not born yet, when it is due.")
                    .young("How old?", "A guess is fine."),
            of("address", LINE, "Where does the child live?", "As much of the address as you know.")
                    .young("Where is home?", "As much of the address as you know."),
            of("role", LINE, "Which school or nursery does the child go to?", "If you know it.")
                    .young("Which school or college?", ""));

    static final List<FormField> ADULT = List.of(
            of(
                            "name",
                            LINE,
                            "What is the adult’s name?",
                            "If you do not know it, say how we can tell who it is, such as “the mother’s new partner”.")
                    .young("Who is the grown-up?", "A name, or what you call them.")
                    .needed("Enter a name, or how we can tell who it is"),
            of("role", LINE, "Who are they to the child?", "Such as mother, stepfather, neighbour.")
                    .young("Who are they to you?", "Such as mum, stepdad, neighbour."),
            of("birth", LINE, "How old are they?", "An age or a date of birth, if you know it.")
                    .young("How old are they?", "A guess is fine."),
            of("address", LINE, "Where do they live?", "If not with the child.")
                    .young("Where do they live?", "If not at home with you."));

    private PersonFields() {}
}
