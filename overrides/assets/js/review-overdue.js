// On the reader's own clock: by the next day the date of the review has passed.
for (const due of document.querySelectorAll("[data-due]"))
  if (new Date(`${due.dataset.due}T24:00`) <= new Date())
    due.innerHTML = "<strong>{{ lang.t('review.overdue') | e }}</strong>";
