package org.fanlight.frontdoor.conversations.web;

import java.util.function.Supplier;
import org.fanlight.access.Viewer;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.conversations.Conversation;
import org.fanlight.frontdoor.conversations.Draft;
import org.fanlight.frontdoor.conversations.EndConversation;
import org.fanlight.frontdoor.conversations.Ending;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What the buttons of the call screen do, once its words are saved.
@Component
class CallEndings {

    private final EndConversation endConversation;
    private final CallPages pages;
    private final Ids ids;

    CallEndings(EndConversation endConversation, CallPages pages, Ids ids) {
        this.endConversation = endConversation;
        this.pages = pages;
        this.ids = ids;
    }

    /// @param draft as just saved
    ModelAndView goOn(Conversation conversation, Draft draft, CallForm form, Viewer viewer) {
        return switch (form.typed().text("act")) {
            case "contact" ->
                end(
                        conversation,
                        draft,
                        form,
                        viewer,
                        CallProblems.forContact(form),
                        () -> asContact(conversation, form, viewer));
            case "consultation" ->
                end(
                        conversation,
                        draft,
                        form,
                        viewer,
                        CallProblems.forConsultation(form),
                        () -> withoutContact(conversation, Ending.Kind.CONSULTATION, form, viewer));
            case "not-for-us" ->
                end(
                        conversation,
                        draft,
                        form,
                        viewer,
                        CallProblems.lengths(form),
                        () -> withoutContact(conversation, Ending.Kind.NOT_FOR_US, form, viewer));
            case "add-child" -> again(conversation, draft, withOneMore(Part.CHILD, form), viewer);
            case "add-adult" -> again(conversation, draft, withOneMore(Part.ADULT, form), viewer);
            case "add-concern" -> again(conversation, draft, withOneMoreConcern(form), viewer);
            default -> Pages.goTo("/calls/" + conversation.id().value());
        };
    }

    private ModelAndView end(
            Conversation conversation,
            Draft draft,
            CallForm form,
            Viewer viewer,
            Problems problems,
            Supplier<Ending> act) {
        if (problems.any()) {
            return again(conversation, draft, CallScreen.wrong(form, problems), viewer);
        }
        return Pages.goTo(act.get()
                .contact()
                .map(contact -> "/contacts/" + contact.value())
                .orElse("/calls/" + conversation.id().value()));
    }

    private Ending asContact(Conversation conversation, CallForm form, Viewer viewer) {
        var contact = form.contact(new ContactId(ids.next()), conversation.id(), conversation.startedAt(), viewer);
        return endConversation.asContact(conversation.id(), contact, form.nextStep(), viewer);
    }

    private Ending withoutContact(Conversation conversation, Ending.Kind kind, CallForm form, Viewer viewer) {
        return endConversation.withoutContact(conversation.id(), kind, form.nextStep(), viewer);
    }

    private ModelAndView again(Conversation conversation, Draft draft, CallScreen screen, Viewer viewer) {
        return Pages.show(
                CallController.SCREEN,
                pages.of(conversation, draft, screen, viewer),
                screen.problems().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static CallScreen withOneMore(Part part, CallForm form) {
        var next = new CallForm.Row(part, Math.min(form.rows(part) + 1, CallForm.MOST_PEOPLE));
        return CallScreen.withMore(form.withRows(CallForm.rowsField(part), next.number()), next.field("name"));
    }

    private static CallScreen withOneMoreConcern(CallForm form) {
        var next = Math.min(form.concerns().rows() + 1, CallConcerns.MOST);
        return CallScreen.withMore(form.withRows(CallConcerns.ROWS, next), CallConcerns.field(next, "kind"));
    }
}
