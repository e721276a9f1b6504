/// What a person sees when something went wrong: what to do next, and whom to ring.
@NullMarked
package org.fanlight.ui.errors;

import org.jspecify.annotations.NullMarked;
