/// What the pages about how the house works have in common.
@NullMarked
package org.fanlight.frontdoor.house.web;

import org.jspecify.annotations.NullMarked;
