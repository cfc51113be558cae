# Writes the figures of every data set in this folder as R computes them:
#
#   Rscript figures.R > figures.txt
#
# A line is: data set, figure, value. The packages are Debian's r-cran-psych,
# r-cran-gparotation and r-cran-multilevel.
suppressMessages({library(psych); library(multilevel)})
options(warn = -1)

say <- function(set, figure, value) {
  for (i in seq_along(value)) {
    name <- if (length(value) > 1) paste0(figure, ".", i) else figure
    cat(set, name, formatC(value[i], digits = 15, format = "g"), "\n")
  }
}
quietly <- function(expr) { # psych prints what it thinks of the data
  sink(nullfile()); on.exit(sink())
  suppressMessages(expr)
}

# The objective of minres: half the squares of the residuals beside the diagonal,
# and of what an item's loading explains beyond 0.995.
residuals <- function(l, R) {
  E <- R - l %*% t(l)
  over <- pmax(0, l^2 - 0.995)
  sum(E[lower.tri(E)]^2) + sum(over^2) / 2
}

for (file in sort(Sys.glob("*.items.csv"))) {
  set <- sub(".items.csv", "", file, fixed = TRUE)
  d <- read.csv(file)
  x <- d[, -1]
  say(set, "mean", unname(colMeans(x, na.rm = TRUE)))
  say(set, "sd", unname(apply(x, 2, sd, na.rm = TRUE)))
  # The intervals of the first item: of its mean, its spread, and how many chose
  # the lowest option.
  v <- na.omit(x[, 1])
  say(set, "mean.interval", as.vector(t.test(v)$conf.int))
  say(set, "sd.interval", sqrt((length(v) - 1) * var(v) / qchisq(c(0.975, 0.025), length(v) - 1)))
  say(set, "floor.interval", as.vector(prop.test(sum(v == 0), length(v), correct = FALSE)$conf.int))
  whole <- x
  x <- x[, apply(x, 2, sd, na.rm = TRUE) > 0]   # psych leaves them out as well

  pairs <- min(pairwiseCount(x))
  a <- quietly(psych::alpha(x, check.keys = FALSE, warnings = FALSE))
  say(set, "alpha", a$total$raw_alpha)
  # psych counts every row for the interval; we count the fewest people that two
  # items share. Where nothing is missing the two are the same.
  ci <- alpha.ci(a$total$raw_alpha, n.obs = pairs, n.var = ncol(x))
  say(set, "alpha.low", ci$lower.ci)
  say(set, "alpha.high", ci$upper.ci)
  if (!anyNA(x)) stopifnot(isTRUE(all.equal(a$feldt$lower.ci[[1]], ci$lower.ci)))
  say(set, "rest", a$item.stats$r.drop)
  say(set, "rest.interval", r.con(a$item.stats$r.drop[1], pairs))
  if (ncol(x) > 2) say(set, "alpha.without", a$alpha.drop$raw_alpha)

  R <- cor(x, use = "pairwise")
  say(set, "eigen", eigen(R)$values)
  if (ncol(x) > 2) {
    f <- quietly(fa(R, nfactors = 1, fm = "minres", rotate = "none"))
    l <- as.vector(f$loadings)
    if (sum(l) < 0) l <- -l
    # psych stops its search at a relative step of 1e-8 or so of the squared
    # residuals. The figures go on from there, to 1e-14.
    exact <- optim(l, residuals, R = R, method = "BFGS", control = list(reltol = 1e-30, maxit = 20000, ndeps = rep(1e-6, length(l))))
    say(set, "psych.loading", l)
    say(set, "psych.omega", sum(l)^2 / (sum(l)^2 + sum(1 - l^2)))
    say(set, "psych.residuals", residuals(l, R))
    say(set, "residuals", exact$value)
    l <- exact$par
    say(set, "loading", l)
    say(set, "omega", sum(l)^2 / (sum(l)^2 + sum(1 - l^2)))
  }

  # Agreement: the mean of everybody who answered anything, by place.
  score <- rowMeans(whole, na.rm = TRUE)
  g <- factor(d$place)
  if (nlevels(g) > 1) {
    keep <- !is.na(score)
    say(set, "icc1", multilevel::ICC1(aov(score[keep] ~ g[keep])))
    sizes <- table(g[keep])
    if (length(unique(sizes)) == 1) { # psych wants a rectangle
      wide <- t(sapply(split(score[keep], g[keep]), identity))
      i <- quietly(psych::ICC(wide, lmer = FALSE))$results
      stopifnot(isTRUE(all.equal(i$ICC[1], multilevel::ICC1(aov(score ~ g)))))
      say(set, "icc1.low", i$`lower bound`[1])
      say(set, "icc1.high", i$`upper bound`[1])
    }
    # multilevel leaves out everybody with a gap, we leave out the gap: compared
    # where there are none.
    if (!anyNA(whole)) {
      options <- scan("options.txt", what = list("", 0), quiet = TRUE)
      A <- options[[2]][options[[1]] == set]
      rwg <- multilevel::rwg.j(whole, d$place, ranvar = (A^2 - 1) / 12)$rwg.j
      say(set, "rwg", rwg)
      say(set, "rwg.quartile", unname(quantile(rwg, c(0.25, 0.5, 0.75))))
    }
  }
}

for (file in sort(Sys.glob("*.pairs.csv"))) {
  set <- sub(".pairs.csv", "", file, fixed = TRUE)
  p <- read.csv(file)
  i <- quietly(psych::ICC(p, lmer = FALSE))
  say(set, "retest", i$results$ICC[2])
  say(set, "retest.low", i$results$`lower bound`[2])
  say(set, "retest.high", i$results$`upper bound`[2])
  ms <- i$stats[3, ]
  # Agreement: what the times share and what is left (de Vet 2006).
  say(set, "sem", sqrt(max(0, (ms[2] - ms[3]) / nrow(p)) + ms[3]))
}
