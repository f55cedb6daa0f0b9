package org.elmport.record;

import java.math.BigDecimal;

/**
 * An amount of study.
 *
 * @param amount the number
 * @param unit what it counts
 * @param unitWord the unit in the words of the source
 */
public record StudyLoad(BigDecimal amount, StudyLoadUnit unit, String unitWord) {}
