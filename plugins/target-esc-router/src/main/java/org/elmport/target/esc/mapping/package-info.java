/** Makes of learners and cards of a source the persons, pictures and cards that the router is to have. */
@NullMarked
package org.elmport.target.esc.mapping;

import org.jspecify.annotations.NullMarked;
