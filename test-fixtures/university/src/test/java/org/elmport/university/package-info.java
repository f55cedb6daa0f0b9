@NullMarked
package org.elmport.university;

import org.jspecify.annotations.NullMarked;
