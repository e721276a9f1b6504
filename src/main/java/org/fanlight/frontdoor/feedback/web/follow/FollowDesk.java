package org.fanlight.frontdoor.feedback.web.follow;

import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.feedback.AnswerSurvey;
import org.fanlight.frontdoor.feedback.FollowContact;
import org.fanlight.frontdoor.feedback.Follower;
import org.fanlight.frontdoor.feedback.RaiseDisagreement;
import org.fanlight.frontdoor.feedback.web.follow.FollowPage.SetAside;
import org.fanlight.frontdoor.feedback.web.follow.FollowPage.Way;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Serves everybody who follows a contact, whichever way they came.
@Component
class FollowDesk {

    private static final String TEMPLATE = "frontdoor/feedback/web/follow/follow";

    private final FollowContact follow;
    private final AnswerSurvey survey;
    private final RaiseDisagreement disagreement;
    private final FollowPages pages;
    private final Once once;

    FollowDesk(
            FollowContact follow, AnswerSurvey survey, RaiseDisagreement disagreement, FollowPages pages, Once once) {
        this.follow = follow;
        this.survey = survey;
        this.disagreement = disagreement;
        this.pages = pages;
        this.once = once;
    }

    ModelAndView show(Follower follower, Way way) {
        return page(follower, way, SetAside.NOTHING, Typed.NOTHING, Problems.none(), HttpStatus.OK);
    }

    ModelAndView survey(Follower follower, Way way, SurveyForm form) {
        var problems = form.problems();
        if (problems.any()) {
            return again(follower, way, form.typed(), problems);
        }
        var result = once.attempt(
                "survey",
                form.typed().raw("_once"),
                () -> Attempt.of(survey.answer(follower, form.answer()), AnswerSurvey.Result.KEPT));
        return switch (result.result(AnswerSurvey.Result.KEPT)) {
            case KEPT -> Pages.goTo(way.url() + "#survey");
            case ANSWERED_BEFORE ->
                tooLate(
                        follower,
                        way,
                        "This survey was answered before, and the first answer stands.",
                        form.answer().words());
            case NOTHING_TOLD_YET ->
                tooLate(
                        follower,
                        way,
                        "We will ask you once we have told you what was decided.",
                        form.answer().words());
        };
    }

    ModelAndView disagree(Follower follower, Way way, DisagreementForm form) {
        var stage = form.stage();
        var problems = form.problems();
        if (problems.any()) {
            return again(follower, way, form.typed(), problems);
        }
        var result = once.attempt(
                "disagreement",
                form.typed().raw("_once"),
                () -> Attempt.of(disagreement.raise(follower, stage, form.words()), RaiseDisagreement.Result.RAISED));
        return switch (result.result(RaiseDisagreement.Result.RAISED)) {
            case RAISED -> Pages.goTo(way.url() + "#disagreement");
            case NOT_OPEN ->
                tooLate(
                        follower,
                        way,
                        "This stage cannot be raised now: it was raised already, or nothing is decided yet.",
                        form.words());
        };
    }

    private ModelAndView again(Follower follower, Way way, Typed typed, Problems problems) {
        return page(follower, way, SetAside.NOTHING, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView tooLate(Follower follower, Way way, String why, String words) {
        return page(follower, way, new SetAside(why, words), Typed.NOTHING, Problems.none(), HttpStatus.CONFLICT);
    }

    private ModelAndView page(
            Follower follower, Way way, SetAside setAside, Typed typed, Problems problems, HttpStatus status) {
        return Pages.show(TEMPLATE, pages.of(follow.look(follower), way, setAside, typed, problems), status);
    }
}
