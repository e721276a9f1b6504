/// The way to an agency's provider and back, and the pages on it.
@NullMarked
package org.fanlight.access.sso.web;

import org.jspecify.annotations.NullMarked;
