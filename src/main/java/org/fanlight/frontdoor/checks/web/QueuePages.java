package org.fanlight.frontdoor.checks.web;

import org.fanlight.frontdoor.checks.AgencyQueue.Queue;
import org.fanlight.frontdoor.checks.CheckToAnswer;
import org.fanlight.frontdoor.contacts.web.DueTags;
import org.fanlight.frontdoor.contacts.web.UrgencyTags;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page of an agency's queue.
@Component
class QueuePages {

    private final DueTags dueTags;

    QueuePages(DueTags dueTags) {
        this.dueTags = dueTags;
    }

    QueuePage of(Queue queue) {
        return new QueuePage(
                queue.waiting().stream().map(this::waiting).toList(),
                queue.answered().stream()
                        .flatMap(check -> check.answer().stream()
                                .map(answer -> new QueuePage.Answered(
                                        url(check),
                                        check.reference(),
                                        check.person().name(),
                                        AnswerBlock.of(answer).finding(),
                                        answer.by() + ", " + London.momentWords(answer.at()))))
                        .toList());
    }

    private QueuePage.Waiting waiting(CheckToAnswer check) {
        return new QueuePage.Waiting(
                url(check),
                check.reference(),
                check.person().name(),
                check.person().birth(),
                UrgencyTags.of(check.urgency()),
                dueTags.open(check.due().at()),
                London.momentWords(check.askedAt()));
    }

    private static String url(CheckToAnswer check) {
        return "/checks/" + check.id().value();
    }
}
