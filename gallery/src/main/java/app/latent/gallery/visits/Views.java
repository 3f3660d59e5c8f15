package app.latent.gallery.visits;

import java.time.LocalDate;

/**
 * How often something was looked at on one day.
 *
 * @param day on the clock of the machine that has counted
 * @param number 1 or more
 */
record Views(LocalDate day, Viewed what, int number) {}
