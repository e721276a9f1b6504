/// The pages and form pieces about people.
@NullMarked
package org.fanlight.people.web;

import org.jspecify.annotations.NullMarked;
