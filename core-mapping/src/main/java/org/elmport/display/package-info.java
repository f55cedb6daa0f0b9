/** How a credential looks to people: what is shown in which order, in each language; and who makes pictures of it. */
@NullMarked
package org.elmport.display;

import org.jspecify.annotations.NullMarked;
