import type { Figure } from '../figures/figure';
import type { Statement } from '../statements/statement';

/** Which rates rise and which fall, as the statements over them say; a share or a level is neither. */
export function rateDirections(statements: readonly Statement[]): ReadonlyMap<Figure, 'up' | 'down'> {
  const directions = new Map<Figure, 'up' | 'down'>();
  for (const statement of statements) {
    if (statement.relation !== 'change' && statement.relation !== 'annualAverage') continue;
    if (statement.rate) directions.set(statement.rate, statement.falls ? 'down' : 'up');
  }
  return directions;
}
