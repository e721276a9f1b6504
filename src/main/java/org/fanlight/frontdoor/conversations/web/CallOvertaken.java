package org.fanlight.frontdoor.conversations.web;

import java.util.List;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.conversations.Conversation;
import org.fanlight.frontdoor.conversations.Conversations;
import org.fanlight.frontdoor.conversations.Draft;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Asked;
import org.fanlight.ui.versions.ChangedMeanwhile;
import org.fanlight.ui.versions.Choices;
import org.fanlight.ui.versions.Compared;
import org.fanlight.ui.versions.Opened;
import org.fanlight.ui.versions.SideBySide;
import org.fanlight.worktime.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// A call that was typed in two windows: both side by side, so that a person brings them together.
@Component
class CallOvertaken {

    private final Conversations conversations;
    private final Accounts accounts;
    private final CallQuestions questions;

    CallOvertaken(Conversations conversations, Accounts accounts, CallQuestions questions) {
        this.conversations = conversations;
        this.accounts = accounts;
        this.questions = questions;
    }

    /// Which questions still wait for a choice.
    Problems missing(Typed posted) {
        return Choices.missing(posted, ofForm(posted));
    }

    /// The form with what was chosen on the side by side, where it comes from one.
    CallForm settled(Typed posted) {
        return new CallForm(Choices.settled(posted, ofForm(posted)));
    }

    /// Whether the two say anything different to a person.
    boolean differs(CallForm form, Draft newest) {
        return sides(form, newest).compared().stream().anyMatch(Compared::isToBeChosen);
    }

    ModelAndView page(Conversation conversation, Draft newest, CallForm form, Viewer viewer) {
        return page(conversation, newest, sides(form, newest), form.typed(), Problems.none(), viewer);
    }

    ModelAndView unchosen(Conversation conversation, Typed posted, Problems problems, Viewer viewer) {
        var newest = conversations.draft(conversation.id());
        return page(conversation, newest, SideBySide.again(ofForm(posted), posted), posted, problems, viewer);
    }

    private ModelAndView page(
            Conversation conversation, Draft newest, SideBySide sides, Typed posted, Problems problems, Viewer viewer) {
        var url = "/calls/" + conversation.id().value();
        var page = new ChangedMeanwhile(
                "Call of " + London.momentWords(conversation.startedAt()),
                url,
                url,
                who(conversation, viewer),
                London.momentWords(newest.savedAt()),
                sides,
                posted,
                problems,
                "");
        return Pages.show(
                ChangedMeanwhile.TEMPLATE,
                page,
                problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
    }

    private SideBySide sides(CallForm form, Draft newest) {
        var asked = questions.of(form, CallForm.of(newest));
        return SideBySide.ofTwo(asked, form.typed(), new Opened(newest.version(), new Typed(newest.fields())));
    }

    /// The questions of a form that comes from the side by side, or of any other.
    private List<Asked> ofForm(Typed posted) {
        return questions.of(new CallForm(posted), new CallForm(Opened.in(posted).answers()));
    }

    private String who(Conversation conversation, Viewer viewer) {
        var account = conversations.savedBy(conversation.id());
        return viewer.is(account)
                ? ChangedMeanwhile.ONESELF
                : accounts.find(account).map(Account::name).orElse("a colleague");
    }
}
