/// The pages on which a coordinator looks after the people of an agency, and those behind the links we send.
@NullMarked
package org.fanlight.access.staff.web;

import org.jspecify.annotations.NullMarked;
