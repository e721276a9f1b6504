package org.fanlight.frontdoor.door.web.form;

import java.util.Arrays;
import java.util.List;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.form.Section;
import org.fanlight.frontdoor.door.web.Porch;
import org.fanlight.ui.Content;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.ui.govuk.TaskList;
import org.fanlight.ui.govuk.TaskList.Task;

/// The sections of the form, and how far each is.
///
/// @param young whether a child or young person reads it
/// @param ready whether it can be checked and sent
public record TasksPage(Porch porch, boolean young, TaskList sections, boolean ready) {

    static TasksPage of(OnlineForm form, Porch porch) {
        var tasks = Arrays.stream(Section.values())
                .map(section -> task(section, form))
                .toArray(Task[]::new);
        return new TasksPage(
                porch,
                form.kind() == ReferrerKind.YOUNG_PERSON,
                TaskList.of(tasks),
                form.unfinished().isEmpty());
    }

    private static Task task(Section section, OnlineForm form) {
        var task = Task.of(section.titleTo(form.kind()), "/worried/form/" + section.slug(), "");
        var needed = List.of(Section.CHILDREN, Section.WORRY, Section.YOU).contains(section);
        if (form.unfinished().contains(section)) {
            return task.withTag(Tag.of(form.hasBegun(section) ? "Not finished" : "Needed", "blue"));
        }
        if (form.hasBegun(section)) {
            return task.withStatus(Content.of("Completed"));
        }
        return needed ? task : task.withStatus(Content.of("If you can"));
    }
}
