package org.fanlight.access.staff.web;

import org.fanlight.ui.forms.Problems;

/// Asks for the address of somebody who forgot their password.
public record ForgottenPasswordPage(String email, Problems problems) {}
