/// The pages of the worklists, and the ways through the front door.
@NullMarked
package org.fanlight.frontdoor.worklists.web;

import org.jspecify.annotations.NullMarked;
