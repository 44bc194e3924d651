/**
 * Words by which a name is known for that of a news outlet: "The Washington Post", "BBC News", "Rolling Stone" is not.
 *
 * Hand-made for counterpoint.
 */
export const OUTLET_WORD =
	/(?:^|\s)(?:News|Times|Post|Herald|Guardian|Journal|Tribune|Gazette|Telegraph|Chronicle|Independent|Observer|Globe|Mail|Press|Daily|Today|Weekly|Magazine|Standard|Examiner|Inquirer|Courier|Dispatch|Radio|Reuters|BBC|CNN|NPR|ABC|CBS|NBC|MSNBC|PBS|CBC|RTE|AP|AFP|Bloomberg|POLITICO|Politico|Axios|Vox|Slate|Forbes|HuffPost|BuzzFeed|Newsweek|TIME|Economist|WSJ|Al Jazeera|Deutsche Welle|DW)(?:\s|$)|\.(?:com|org|net|co\.uk)$/;
