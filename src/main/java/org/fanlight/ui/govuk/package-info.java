/// The components of the GOV.UK Design System as typed values, each drawn by the template of its name.
@NullMarked
package org.fanlight.ui.govuk;

import org.jspecify.annotations.NullMarked;
