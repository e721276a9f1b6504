/// The operator's page, and what leads to the others.
@NullMarked
package org.fanlight.operations.web;

import org.jspecify.annotations.NullMarked;
