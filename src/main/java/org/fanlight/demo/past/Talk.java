package org.fanlight.demo.past;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.WayIn;

/// What was said and written when somebody got in touch: free notes, and answers to the coaching questions.
record Talk(Scene scene) {

    /// A few sentences, as a careful worker or referrer writes them.
    String notes() {
        var occasion = scene.occasion();
        var worry = occasion.worry();
        var sentences = new ArrayList<String>();
        sentences.add(scene.say(opening()));
        sentences.addAll(saw());
        if (scene.dice().chance(0.7)) {
            sentences.add(scene.filled(scene.dice().oneOf(worry.now())));
        }
        if (scene.dice().chance(0.6)) {
            sentences.add(scene.say("well"));
        }
        return sentences.stream().distinct().collect(Collectors.joining(" "));
    }

    /// A talk establishes much more than a form does.
    Map<Question, String> answers() {
        var answers = new EnumMap<Question, String>(Question.class);
        answers.put(Question.NATURE, saw().getFirst());
        answers.put(Question.OWN_WORDS, ownWords());
        answers.put(Question.PARENTS_VIEW, scene.say("parents"));
        if (scene.dice().chance(0.6)) {
            answers.put(Question.WORKING_WELL, scene.say("well"));
        }
        if (scene.occasion().way() == WayIn.PHONE) {
            addFromTalk(answers);
        }
        return answers;
    }

    private void addFromTalk(Map<Question, String> answers) {
        var worry = scene.occasion().worry();
        answers.put(Question.HOW_ARISEN, scene.filled(scene.dice().oneOf(worry.now())));
        answers.put(Question.NEEDS, scene.filled(scene.dice().oneOf(worry.need())));
        answers.put(Question.HARM, scene.say("harm"));
        answers.put(Question.WHEREABOUTS, scene.say("whereabouts"));
        answers.put(Question.NEXT_STEP, scene.say("next"));
        maybe(answers, Question.DONE_SO_FAR, "done");
        maybe(answers, Question.WHO_KNOWS, "knows");
        maybe(answers, Question.WHO_ELSE, "who-else");
        maybe(answers, Question.LANGUAGE, "language");
        if (worry.gravity() > 1) {
            answers.put(Question.URGENT_ACTION, scene.say("urgent"));
            answers.put(Question.SAFETY_PLAN, scene.say("safety"));
        }
        if (scene.occasion().childsAge() == 0 && !unborn()) {
            answers.put(Question.BABY, scene.say("baby"));
        }
    }

    private void maybe(Map<Question, String> answers, Question question, String about) {
        if (scene.dice().chance(0.5)) {
            answers.put(question, scene.say(about));
        }
    }

    private String opening() {
        var caller = scene.occasion().caller();
        return "open."
                + switch (caller.kind()) {
                    case SCHOOL -> "school";
                    case NURSERY -> "nursery";
                    case HEALTH -> "health";
                    case POLICE -> "police";
                    case HOUSING -> "housing";
                    case VOLUNTARY -> "voluntary";
                    case PUBLIC -> caller.referrer() == ReferrerKind.YOUNG_PERSON ? "young" : "public";
                };
    }

    private List<String> saw() {
        var seen = scene.occasion().worry().sawOf(scene.occasion().childsAge());
        return scene.dice().some(seen, scene.dice().between(1, 2)).stream()
                .map(scene::filled)
                .toList();
    }

    private String ownWords() {
        var said = scene.occasion().worry().said();
        if (unborn()) {
            return scene.say("own-words.unborn");
        }
        if (scene.occasion().childsAge() < Worry.YOUNG_UNTIL) {
            return scene.say("own-words.young");
        }
        return said.isEmpty() || scene.dice().chance(0.25)
                ? scene.say("own-words.not-heard")
                : "“" + scene.dice().oneOf(said) + "”";
    }

    private boolean unborn() {
        return scene.occasion().child().relative().isUnborn();
    }
}
