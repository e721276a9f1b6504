package org.fanlight.people.web;

import java.util.List;
import java.util.Map;
import org.fanlight.people.PersonForm;
import org.fanlight.people.warnings.WarningBanner;
import org.fanlight.ui.forms.Problems;

/// The form that changes what is recorded about a person.
///
/// @param hidden what the form was opened on
public record AmendPersonPage(
        String name,
        String url,
        String backUrl,
        List<WarningBanner> warnings,
        Map<String, String> hidden,
        PersonForm form,
        Problems problems) {}
