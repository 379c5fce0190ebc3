"""Sentences of sport, shows and trade, in which nobody rules, fights, votes or goes to law, whatever is done there."""

from clippings.events.judging.politics import POLITICAL
from clippings.events.triggers.lexicon import Hit
from clippings.events.words.grammar import word_set
from clippings.events.words.tokens import Words

# What only a sport, a show or a firm has, and what other things have too: two of those are needed.
_SPORT = word_set(
    "midfielder midfielders striker goalkeeper goalkeepers winger fullback quarterback quarterbacks batsman batsmen "
    "wicketkeeper pitcher pitchers infielder outfielder shortstop referee referees umpire umpires linebacker bullpen "
    "cornerback semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals "
    "playoff playoffs wicket wickets innings touchdown touchdowns goalscorer half-time halftime kickoff kick-off "
    "footballers teammate teammates team-mate team-mates rebounds offside midfield scrum jockey jockeys golfer golfers "
    "sprinter sprinters"
)
_SHOWS = word_set(
    "singer singers rapper rappers actress actresses comedian comedians pianist violinist orchestra co-star co-stars "
    "premiere reviewers sitcom screenplay choreographer chef chefs contestant contestants bandmate bandmates "
    "songwriter guitarist drummer headliner fashionistas influencer influencers"
)
_TRADE = word_set(
    "carmaker carmakers retailer retailers brewer merger dividend shareholder shareholders startup start-up"
)
_PLAYED = word_set("coach coaches defender club clubs league fixture match players champions championship")
_ALSO = (
    word_set("film movie novel album song songs show series episode critics fans actor tour concert role drama"),
    word_set("shares takeover profit profits sales bid stake chain rival investors analysts revenue earnings stores"),
)
_SEVERAL = 2
_ANY = _SPORT | _SHOWS | _TRADE | _PLAYED.union(*_ALSO)
# Where these come into it, it may be more than a game, a show or a sale.
_MORE = POLITICAL | word_set(
    "detained killed stabbed shot gunmen riot riots racism racist visa boycott convicted sentenced doping "
    "human terror died dead wounded murder murdered rape raped abuse abused assault assaulted kidnapped shooting "
    "regulator regulators watchdog antitrust civil ban bans tax taxes workers staff strike"
)


# What is done by force is told there as everywhere.
_TOLD = frozenset({"ACCUSE", "AGREE", "CONCEDE", "CONSULT", "COOPERATE", "REJECT", "REQUEST", "RETREAT", "SUPPORT"})


def is_elsewhere(words: Words, hit: Hit) -> bool:
    """'The midfielder was banned for two games', 'the actress praised her co-star', 'a retailer is to sell shops'."""
    if _ANY.isdisjoint(words.lows) or not (_MORE - set(hit.sense.words)).isdisjoint(words.lows):
        return False
    # The Arab League plays no matches.
    bodies = [mention is not None and mention.entity.sector == "IGO" for mention in words.mention_at]
    low = {token.low for token, body in zip(words.tokens, bodies, strict=True) if not (token.quoted or body)}
    if not low.isdisjoint(_SPORT) or len(low & _PLAYED) >= _SEVERAL:
        return True
    if hit.sense.type not in _TOLD or any(m is not None and m.type in {"GPE", "NORP"} for m in words.mention_at):
        return False
    return not low.isdisjoint(_SHOWS | _TRADE) or any(len(low & also) >= _SEVERAL for also in _ALSO)
