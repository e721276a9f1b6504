package org.fanlight.frontdoor.contacts.web;

import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.versions.ChangedMeanwhile;
import org.fanlight.ui.versions.Choices;
import org.fanlight.ui.versions.SideBySide;
import org.fanlight.worktime.London;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// What somebody is shown who rated, answered or allocated on what no longer stands.
final class ContactOvertaken {

    private static final String FORM = "form";

    private ContactOvertaken() {}

    static ModelAndView page(String action, ContactFile file, AddedForm form, Viewer viewer) {
        var overtaking = form.overtaking(file, form.seen()).orElseThrow();
        var sides = SideBySide.of(form.compared(file), overtaking.before(), form.typed(), overtaking.now());
        return page(action, file, form, sides, overtaking.newest(), Problems.none(), viewer);
    }

    /// The same once more, since nothing was chosen on it.
    static ModelAndView unchosen(String action, ContactFile file, AddedForm form, Problems problems, Viewer viewer) {
        var sides = SideBySide.again(form.compared(file), form.typed());
        return form.overtaking(file, 0)
                .map(overtaking -> page(action, file, form, sides, overtaking.newest(), problems, viewer))
                .orElseGet(() -> Pages.goTo(url(file)));
    }

    /// Whether what stands there now was chosen, so that there is nothing to add.
    static boolean isLeftAsItIs(ContactFile file, AddedForm form) {
        return form.compared(file).stream()
                .anyMatch(
                        asked -> form.typed().text(Choices.field(asked.name())).equals(Choices.THEIRS));
    }

    private static ModelAndView page(
            String action,
            ContactFile file,
            AddedForm form,
            SideBySide sides,
            Written<?> newest,
            Problems problems,
            Viewer viewer) {
        var page = new ChangedMeanwhile(
                file.contact().reference().words(),
                action,
                url(file),
                newest.by().equals(viewer.name()) ? ChangedMeanwhile.ONESELF : newest.by(),
                London.momentWords(newest.at()),
                sides.with(FORM, form.typed().raw(FORM)),
                form.typed(),
                problems,
                form.typed().isBlank(FORM) ? "" : ChangedMeanwhile.CHANGE_MORE);
        return Pages.show(
                ChangedMeanwhile.TEMPLATE,
                page,
                problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
    }

    private static String url(ContactFile file) {
        return "/contacts/" + file.contact().id().value();
    }
}
