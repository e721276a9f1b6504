/// The pages and page pieces about warning notes.
@NullMarked
package org.fanlight.people.warnings.web;

import org.jspecify.annotations.NullMarked;
