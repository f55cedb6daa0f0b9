/** The code lists of the European Learning Model, offline. */
@NullMarked
package org.elmport.vocabulary;

import org.jspecify.annotations.NullMarked;
