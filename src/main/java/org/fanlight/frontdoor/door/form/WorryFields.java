package org.fanlight.frontdoor.door.form;

import static org.fanlight.frontdoor.ReferrerKind.EMERGENCY_SERVICE;
import static org.fanlight.frontdoor.ReferrerKind.PROFESSIONAL;
import static org.fanlight.frontdoor.ReferrerKind.PUBLIC;
import static org.fanlight.frontdoor.door.form.FormField.Kind.WORDS;
import static org.fanlight.frontdoor.door.form.FormField.of;
import static org.fanlight.frontdoor.door.form.FormField.oneOf;

import java.util.List;
import org.fanlight.frontdoor.Question;

/// What is asked about the worry, about safety now, and about what others know.
final class WorryFields {

    static final List<FormField> WORRY = List.of(
            of("nature", WORDS, "What are you worried about?", "What was seen or heard, when and where.")
                    .young("What is happening?", "In your own words. You do not have to tell us everything.")
                    .answers(Question.NATURE)
                    .needed("Tell us what the worry is"),
            oneOf(
                            "first-hand",
                            "How do you know?",
                            new Answerable("SAW", "I saw or heard it myself"),
                            new Answerable("CHILD_TOLD", "The child told me"),
                            new Answerable("OTHER_TOLD", "Somebody else told me"))
                    .onlyOf(PUBLIC, PROFESSIONAL, EMERGENCY_SERVICE),
            of("how-arisen", WORDS, "Why now?", "What has changed, and whether it has happened before.")
                    .young("How long has it been going on?", "")
                    .answers(Question.HOW_ARISEN),
            of("harm", WORDS, "Has the child been hurt, or might they be?", "By whom, and how sure you are.")
                    .young("Has anybody hurt you or them, or might they?", "")
                    .answers(Question.HARM),
            of("needs", WORDS, "What does the child need?", "Needs first; you do not have to name a level.")
                    .answers(Question.NEEDS)
                    .onlyOf(PROFESSIONAL, EMERGENCY_SERVICE),
            of("done", WORDS, "What have you and your agency done already?", "Help offered, and what came of it.")
                    .answers(Question.DONE_SO_FAR)
                    .onlyOf(PROFESSIONAL, EMERGENCY_SERVICE));

    static final List<FormField> NOW = List.of(
            of("whereabouts", WORDS, "Where is the child now?", "With whom, and when they are expected elsewhere.")
                    .young("Where are you now, and who is with you?", "")
                    .answers(Question.WHEREABOUTS),
            of("urgent", WORDS, "Does anything need to happen today?", "")
                    .young("Is there anything you are scared will happen today?", "")
                    .answers(Question.URGENT_ACTION),
            of("safety", WORDS, "What keeps the child safe for now?", "Who, where, and until when.")
                    .young("Is there a person or a place where you feel safe?", "")
                    .answers(Question.SAFETY_PLAN));

    static final List<FormField> VIEWS = List.of(
            of("own-words", WORDS, "What has the child said?", "In the child’s own words, and whom they said it to.")
                    .young("What would you like to happen?", "")
                    .answers(Question.OWN_WORDS),
            of(
                            "parents",
                            WORDS,
                            "Do the parents or carers know that you are telling us?",
                            "What do they say? If you have not asked them, why not?")
                    .young("Do your parents or carers know that you are telling us?", "It is all right if they do not.")
                    .answers(Question.PARENTS_VIEW),
            of("who-knows", WORDS, "Who else knows?", "Family, school, other services.")
                    .young("Have you told anybody else?", "")
                    .answers(Question.WHO_KNOWS),
            of("well", WORDS, "What is going well for the child?", "People and things that help.")
                    .young("Who or what helps you?", "")
                    .answers(Question.WORKING_WELL),
            of("language", WORDS, "Which language does the family speak best?", "And whether an interpreter is needed.")
                    .young("Which language would you like to speak?", "")
                    .answers(Question.LANGUAGE),
            of(
                            "communication",
                            WORDS,
                            "Does anybody need help to be understood?",
                            "A disability, signing, or anything else.")
                    .young("Is there anything that helps you to be understood?", "")
                    .answers(Question.COMMUNICATION),
            of("anything-else", WORDS, "Is there anything else we should know?", ""));

    private WorryFields() {}
}
