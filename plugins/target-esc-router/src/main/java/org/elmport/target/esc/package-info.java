/** The European Student Card: its codes as pictures, and the router that keeps students and cards. */
@NullMarked
package org.elmport.target.esc;

import org.jspecify.annotations.NullMarked;
