package org.elmport.record;

import java.math.BigDecimal;

/**
 * What something costs.
 *
 * @param amount the number
 * @param currency the currency, as the source writes it
 * @param label what is paid for, or on which terms; may be empty
 */
public record Price(BigDecimal amount, Code currency, Text label) {}
