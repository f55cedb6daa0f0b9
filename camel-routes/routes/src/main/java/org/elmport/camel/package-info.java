/** Camel components for records and for the European Learning Model, and the job route that is built from them. */
@NullMarked
package org.elmport.camel;

import org.jspecify.annotations.NullMarked;
