package org.fanlight.ui.govuk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.fanlight.ui.Content;

/// What a page says to its reader.
final class MessageMappers {

    private MessageMappers() {}

    static void addTo(Map<String, Function<Options, Object>> all) {
        all.put("cookie-banner", MessageMappers::cookieBanner);
        all.put("details", MessageMappers::details);
        all.put("error-summary", MessageMappers::errorSummary);
        all.put("exit-this-page", MessageMappers::exitThisPage);
        all.put("feedback", MessageMappers::feedback);
        all.put("inset-text", MessageMappers::insetText);
        all.put("notification-banner", MessageMappers::notificationBanner);
        all.put("panel", MessageMappers::panel);
        all.put("phase-banner", MessageMappers::phaseBanner);
        all.put("tag", MessageMappers::tag);
        all.put("warning-text", MessageMappers::warningText);
    }

    static Tag tag(Options options) {
        return new Tag(options.content(), options.classes(), options.attributes());
    }

    private static CookieBanner cookieBanner(Options options) {
        return new CookieBanner(
                options.itemsThatCount("messages", MessageMappers::cookieMessage),
                options.text("ariaLabel", "Cookie banner"),
                options.flag("hidden"),
                options.classes(),
                options.attributes());
    }

    private static CookieBanner.Message cookieMessage(Options message) {
        return new CookieBanner.Message(
                message.content("headingText", "headingHtml"),
                message.content(),
                message.itemsThatCount("actions", MessageMappers::cookieAction),
                message.flag("hidden"),
                message.text("role"),
                message.classes(),
                message.attributes());
    }

    private static CookieBanner.Action cookieAction(Options action) {
        return new CookieBanner.Action(
                action.text("text", ""),
                action.text("type"),
                action.text("name"),
                action.text("value"),
                action.text("href"),
                action.classes(),
                action.attributes());
    }

    private static Details details(Options options) {
        return new Details(
                options.content("summaryText", "summaryHtml"),
                options.content(),
                options.flag("open"),
                options.text("id"),
                options.classes(),
                options.attributes());
    }

    private static ErrorSummary errorSummary(Options options) {
        return new ErrorSummary(
                options.content("titleText", "titleHtml"),
                options.content("descriptionText", "descriptionHtml"),
                options.itemsThatCount(
                        "errorList",
                        item -> new ErrorSummary.Item(item.content(), item.text("href"), item.attributes())),
                options.choice("disableAutoFocus"),
                options.classes(),
                options.attributes());
    }

    private static ExitThisPage exitThisPage(Options options) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("activatedText", "activated");
        keys.put("timedOutText", "timed-out");
        keys.put("pressTwoMoreTimesText", "press-two-more-times");
        keys.put("pressOneMoreTimeText", "press-one-more-time");
        return new ExitThisPage(
                options.content().isPresent() ? options.content() : ExitThisPage.BUTTON.content(),
                options.text("redirectUrl", ExitThisPage.BUTTON.redirectUrl()),
                options.text("id"),
                options.messages(keys),
                options.classes(),
                options.attributes());
    }

    private static Feedback feedback(Options options) {
        return new Feedback(
                options.content("titleText", "titleHtml"),
                options.content(),
                options.number("headingLevel", 2),
                options.classes(),
                options.attributes());
    }

    private static InsetText insetText(Options options) {
        return new InsetText(options.content(), options.text("id"), options.classes(), options.attributes());
    }

    private static NotificationBanner notificationBanner(Options options) {
        var title = options.content("titleText", "titleHtml");
        var usual = "success".equals(options.text("type")) ? "Success" : "Important";
        return new NotificationBanner(
                title.isPresent() ? title : Content.of(usual),
                options.content(),
                options.text("type"),
                options.text("role"),
                options.text("titleId", "govuk-notification-banner-title"),
                options.number("titleHeadingLevel", 2),
                options.choice("disableAutoFocus"),
                options.classes(),
                options.attributes());
    }

    private static Panel panel(Options options) {
        return new Panel(
                options.content("titleText", "titleHtml"),
                options.content(),
                options.number("headingLevel", 1),
                options.part("actions", MessageMappers::panelActions),
                options.classes(),
                options.attributes());
    }

    private static Panel.Actions panelActions(Options options) {
        return new Panel.Actions(
                options.itemsThatCount("items", MessageMappers::panelAction), options.classes(), options.attributes());
    }

    private static Panel.Action panelAction(Options options) {
        return new Panel.Action(
                options.text("text", ""),
                options.text("href"),
                options.text("type"),
                options.classes(),
                options.attributes());
    }

    private static PhaseBanner phaseBanner(Options options) {
        return new PhaseBanner(tag(options.in("tag")), options.content(), options.classes(), options.attributes());
    }

    private static WarningText warningText(Options options) {
        return new WarningText(
                options.content(),
                options.text("iconFallbackText", "Warning"),
                options.classes(),
                options.attributes());
    }
}
